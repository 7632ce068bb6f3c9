// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { Finder } from "#features/finder/Finder.tsx";
import { renderApp } from "#tests/renderApp.tsx";
import { foundRows, foundTexts } from "./foundRows.ts";

async function opened(link = "") {
  // The panel waits for the refusals while it is drawn.
  const shown = await act(async () =>
    renderApp(
      <>
        <Chamber />
        <Finder bar={null} />
      </>,
      link,
    ),
  );
  await screen.findByRole("heading", { name: /^Who else could reach/ });
  return shown;
}

describe("the coalitions found", () => {
  it("are all counted, the tightest first", async () => {
    await opened("?d=article");
    expect(
      await screen.findByText("At least 160 coalitions: 49 seats are not in this source"),
    ).toBeVisible();
    expect((await foundTexts())[0]).toMatch(/165, none to spare$/);
  });

  it("are those that meet the link's conditions", async () => {
    await opened("?d=article&with=sairoon&without=fatah&max=5");
    const all = await foundTexts();
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) {
      expect(text).toMatch(/^Sairoon/);
      expect(text).not.toMatch(/Fatah/);
      expect(text.split(/, | and /).length).toBeLessThanOrEqual(6);
    }
  });

  it("can be those with the fewest lists first", async () => {
    const { user } = await opened("?d=article");
    await foundRows();
    await user.click(screen.getByRole("radio", { name: "fewest lists" }));
    expect((await foundTexts())[0]).toMatch(
      /^Sairoon, Fatah, Nasr and (KDP|State of Law) 168, 3 to spare$/,
    );
  });

  it("come in greater numbers when asked for", async () => {
    const { user } = await opened("?d=article");
    expect(await foundRows()).toHaveLength(8);
    await user.click(screen.getByRole("button", { name: "Show more" }));
    expect(await foundRows()).toHaveLength(16);
    screen.getByRole("button", { name: "Show more" }).focus();
    await user.keyboard("{Enter}");
    const more = await foundRows();
    expect(more).toHaveLength(24);
    // By keyboard one goes on at the first of those that came.
    expect(more[16]).toHaveFocus();
    // Only for those: what another order brings leaves the focus where it is.
    const fewest = screen.getByRole("radio", { name: "fewest lists" });
    await user.click(fewest);
    expect((await foundTexts())[0]).toMatch(/^Sairoon, Fatah, Nasr and/);
    expect(fewest).toHaveFocus();
  });

  it("are shown in the chamber when pointed at, and taken as one step when pressed", async () => {
    const { user, store } = await opened("?d=article&in=sairoon");
    const [first] = await foundRows();
    if (first === undefined) throw new Error("nothing was found");
    await user.hover(first);
    expect(screen.getByRole("img", { name: /^A half circle.*165/ })).toBeInTheDocument();
    expect(store.getState().timeline.present.roles).toEqual({ sairoon: "government" });
    await user.click(first);
    expect(Object.keys(store.getState().timeline.present.roles).length).toBeGreaterThan(1);
    expect(store.getState().timeline.past).toHaveLength(1);
    expect(first).toHaveAttribute("aria-current", "true");
    await user.unhover(first);
    await user.hover(first);
    act(() => store.getState().undo());
    expect(store.getState().previewed).toBeNull();
  });

  it("leave nothing in the chamber when they go while one points at them", async () => {
    const { user, store } = await opened("?d=article");
    // One of more lists than the eight smallest have.
    const large = (await foundRows()).find((row) => row.textContent.split(/, | and /).length > 6);
    if (large === undefined) throw new Error("nothing was found");
    await user.hover(large);
    expect(store.getState().previewed).not.toBeNull();
    // By keyboard: the pointer stays where it is while another order brings other rows.
    screen.getByRole("radio", { name: /^fewest seats/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect((await foundTexts())[0]).toMatch(/^Sairoon, Fatah, Nasr and/);
    expect(large).not.toBeInTheDocument();
    expect(store.getState().previewed).toBeNull();
  });

  it("keep the outside support that counts, or leave it out", async () => {
    const { user } = await opened("?d=article&sup=kdp.state-of-law&with=sairoon");
    expect((await foundTexts())[0]).toMatch(/^Sairoon.*, supported by KDP and State of Law/);
    await user.click(screen.getByRole("checkbox", { name: /^Outside support of/ }));
    expect((await foundTexts())[0]).not.toMatch(/supported/);
  });
});

describe("conditions", () => {
  it("are clicked together and are part of the scenario", async () => {
    const { user, store } = await opened("?d=article");
    const choose = (label: string, option: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: label }), option);
    await choose("Add a list that must be in", "Sairoon (54)");
    await choose("Add a list that must not be in", "State of Law (25)");
    await choose("Add a list to set apart from another", "Wataniya (21)");
    await choose("Add a list to set apart from Wataniya", "Fatah (47)");
    await choose("At most", "5 lists");
    expect(store.getState().timeline.present.constraints).toEqual({
      mustContain: ["sairoon"],
      mustNotContain: ["state-of-law"],
      apart: [["wataniya", "fatah"]],
      mostLists: 5,
      countsSupport: true,
    });
    await user.click(screen.getByRole("button", { name: "No longer with Sairoon" }));
    // The focus stays at the sentence that one works on.
    expect(screen.getByRole("combobox", { name: "Add a list that must be in" })).toHaveFocus();
    expect(store.getState().timeline.present.constraints.mustContain).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Clear conditions" }));
    expect(screen.queryByRole("button", { name: "Clear conditions" })).not.toBeInTheDocument();
  });

  it("are added by keyboard with Enter, not on the way through the lists", async () => {
    const { user, store } = await opened("?d=article");
    const added = () => store.getState().timeline.present.constraints.mustContain;
    const adder = screen.getByRole("combobox", { name: "Add a list that must be in" });
    adder.focus();
    // What the arrow keys do in a closed select of a browser.
    fireEvent.keyDown(adder, { key: "ArrowDown" });
    fireEvent.change(adder, { target: { value: "sairoon" } });
    fireEvent.keyDown(adder, { key: "ArrowDown" });
    fireEvent.change(adder, { target: { value: "fatah" } });
    expect(added()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(added()).toEqual(["fatah"]);
    expect(adder).toHaveFocus();
    fireEvent.keyDown(adder, { key: "ArrowDown" });
    fireEvent.change(adder, { target: { value: "kdp" } });
    await user.click(screen.getByRole("button", { name: "Add KDP" }));
    expect(added()).toEqual(["fatah", "kdp"]);
    expect(store.getState().timeline.past).toHaveLength(2);
  });

  it("say who leaves another role for the government, and which line that makes", async () => {
    await opened("?d=article&q=plurality&abs=nasr&with=nasr");
    expect(screen.getByText(/^Nasr would govern, as “with” says/)).toBeVisible();
    expect(screen.queryByText(/abstains and stays out/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Who else could reach 165?" })).toBeVisible();
  });

  it("keep out who abstains, and say so", async () => {
    await opened("?d=article&abs=nasr");
    expect(await screen.findByText(/^Nasr abstains and stays out/)).toBeVisible();
    for (const text of await foundTexts()) expect(text).not.toMatch(/Nasr/);
  });

  it("take over who governs now", async () => {
    const { user, store } = await opened("?d=article&in=sairoon.hikma");
    await user.click(screen.getByRole("button", { name: "+ your lists" }));
    expect(store.getState().timeline.present.constraints.mustContain).toEqual(["sairoon", "hikma"]);
  });

  it("are ready made of the refusals stated in 2018, with source, date and what came of them", async () => {
    const { user, store } = await opened("?d=article");
    const refusal = await screen.findByRole("checkbox", {
      name: "Not Wataniya and Fatah together",
    });
    expect(refusal).toHaveAccessibleDescription(
      /Haider Mulla, Wataniya, 16 June 2018: Rudaw.*Later: Wataniya stayed in the Islah bloc/,
    );
    expect(screen.getByText("Haider Mulla, Wataniya, 16 June 2018: Rudaw")).toHaveAttribute("href");
    expect(screen.getAllByRole("checkbox", { name: /^Not / })).toHaveLength(2);
    await user.click(
      screen.getByRole("checkbox", { name: "No list together with one it refused" }),
    );
    expect(refusal).toBeChecked();
    expect(store.getState().timeline.present.constraints.apart).toHaveLength(2);
    await user.click(refusal);
    expect(store.getState().timeline.present.constraints.apart).toHaveLength(1);
  });

  it.each([
    ["with=sairoon&without=sairoon", /“With Sairoon” and “without Sairoon” contradict each other/],
    [
      "with=sairoon.fatah&apart=sairoon_fatah",
      /“With Sairoon and Fatah” and “never together” contradict/,
    ],
    ["with=sairoon.fatah.nasr&max=2", /“With” names 3 lists and “at most” allows 2/],
    ["sup=fatah&without=fatah", /“Without Fatah” and “outside support of Fatah counts” contradict/],
    [
      "sup=fatah&with=sairoon&apart=fatah_sairoon",
      /“With Sairoon” and “outside support of Fatah counts” contradict “never together”/,
    ],
    ["sup=fatah.kdp&apart=fatah_kdp", /Fatah and KDP both support from outside/],
  ])("that contradict each other are named: %s", async (conditions, words) => {
    await opened(`?d=article&${conditions}`);
    expect(await screen.findByText(words)).toBeVisible();
  });
});

describe("conditions that nothing meets", () => {
  it("are given up one at a time, where that is enough", async () => {
    // Sairoon and the three largest of the rest hold 119; with Fatah or Nasr it is still too few.
    const { user, store } = await opened(
      "?d=certified&with=sairoon&without=fatah.nasr&max=4&apart=kdp_sairoon",
    );
    await screen.findByText("No coalition meets these conditions.");
    const offered = () =>
      screen.queryAllByRole("button", { name: /^Give up/ }).map((button) => button.textContent);
    await expect.poll(offered).toEqual(["Give up “at most 4”"]);
    await user.click(screen.getByRole("button", { name: "Give up “at most 4”" }));
    expect((await foundTexts()).length).toBeGreaterThan(0);
    expect(offered()).toEqual([]);
    expect(store.getState().timeline.present.constraints.mostLists).toBeNull();
  });

  it("are offered to be given up where two contradict each other", async () => {
    await opened("?d=article&with=sairoon&without=sairoon");
    expect(await screen.findByRole("button", { name: "Give up “with Sairoon”" })).toBeVisible();
    expect(await screen.findByRole("button", { name: "Give up “without Sairoon”" })).toBeVisible();
  });
});

describe("whether there is any", () => {
  it("cannot be said where the seats that nobody itemised might be enough", async () => {
    await opened("?d=article&without=sairoon.fatah.nasr");
    expect(await screen.findByText(/with the 49 not in this source would/)).toBeVisible();
  });

  it("is yes with a list whose seats are not known, where the others are enough", async () => {
    await opened("?d=article&with=baghdad");
    const rows = await screen.findAllByRole("button", { name: /Baghdad.* or more/ });
    expect(rows.length).toBeGreaterThan(0);
  });

  it("cannot be said where only all seats together are enough", async () => {
    // 280 seats are itemised, and 329 are asked for.
    await opened("?d=article&q=329");
    expect(
      await screen.findByText(/^No coalition of listed lists reaches 329\. Whether/),
    ).toBeVisible();
  });

  it("cannot be said where a supporter that is not itemised may hold the seats", async () => {
    // 54 and 49 are more than 100, and one list in government is enough.
    await opened("?d=article&sup=baghdad&q=100&max=1");
    expect(await screen.findByText(/with the 49 not in this source would/)).toBeVisible();
  });

  it("is no where somebody not itemised would be one list too many", async () => {
    await opened("?d=article&q=300&max=1");
    expect(await screen.findByText("No coalition meets these conditions.")).toBeVisible();
  });

  it("is yes in figures that itemise all seats", async () => {
    await opened("?d=certified&without=sairoon.fatah.nasr");
    expect((await foundRows()).length).toBeGreaterThan(0);
  });

  it("is no where even those seats would not be enough", async () => {
    await opened("?d=article&without=sairoon.fatah.nasr.kdp");
    expect(await screen.findByText("No coalition meets these conditions.")).toBeVisible();
  });
});
