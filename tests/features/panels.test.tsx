// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Overlays } from "#app/page/Overlays.tsx";
import { bareDossier } from "#domain/dossier.ts";
import type { Provenance } from "#domain/provenance.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

describe("the chamber", () => {
  const arc = (container: HTMLElement, id: string) =>
    container.querySelector(`[data-arc="${id}"]`) ?? container;
  /** What the seats are drawn with, apart from the ground under them. */
  const marksOnly = "path[stroke-width]";
  /** A ring with something in it is two subpaths. */
  const strokesOf: Readonly<Record<string, number>> = { support: 2, abstains: 2 };
  const seatsDrawn = (container: HTMLElement) =>
    [...container.querySelectorAll<SVGElement>("g[data-camp]")].reduce(
      (sum, { dataset, children }) => {
        const marks = [...children].find((child) => child.matches(marksOnly))?.getAttribute("d");
        return sum + (marks?.match(/M/g)?.length ?? 0) / (strokesOf[dataset["camp"] ?? ""] ?? 1);
      },
      0,
    );

  it.each(["article", "certified"])("has one mark for each of the 329 seats: %s", (edition) => {
    const { container } = renderApp(<Chamber />, `?d=${edition}&in=sairoon.nasr&sup=kdp&abs=puk`);
    expect(seatsDrawn(container)).toBe(329);
  });

  it("is a picture that describes itself in one sentence", () => {
    renderApp(<Chamber />, "?d=article&in=sairoon.nasr&sup=kdp&abs=puk");
    expect(screen.getByRole("img")).toHaveAccessibleName(
      "A half circle of 329 seats. In government 96, Outside support 25, Abstains 18, Opposition 141 and 49 not in this source. The line stands at 165.",
    );
  });

  it("names every list of 4 % with its seats at the rim, and the total inside", () => {
    const { container } = renderApp(<Chamber />, "?d=article&in=sairoon.nasr&sup=kdp");
    const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Sairoon 54",
        "Nasr 42",
        "KDP 25",
        "Fatah 47",
        "PUK 18",
        "Decision 14",
      ]),
    );
    expect(texts).toEqual(expect.arrayContaining(["165", "121", "of 329"]));
    expect(texts.join()).not.toContain("Gorran");
  });

  it("has the size of the chamber inside while nobody is chosen", () => {
    const { container } = renderApp(<Chamber />, "?d=article");
    const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts.slice(-2)).toEqual(["329", "seats"]);
  });

  it("tells roles by the shapes of marks, which stand below", () => {
    const { container } = renderApp(<Chamber />, "?d=article&in=sairoon&sup=kdp&abs=puk");
    const shape = (id: string) =>
      arc(container, id)
        .querySelector(marksOnly)
        ?.getAttribute("d")
        ?.replaceAll(/[\d.]+/g, "")
        .slice(0, 40);
    const shapes = ["sairoon", "kdp", "puk"].map(shape);
    expect(new Set(shapes).size).toBe(3);
    expect(screen.getByText("abstains")).toBeInTheDocument();
    expect(screen.getByText("supports")).toBeInTheDocument();
  });

  it("moves a list when its seats or its name are pressed, and never the seats not itemised", async () => {
    const { container, user, store } = renderApp(<Chamber />, "?d=article");
    await user.click(arc(container, "fatah").querySelector("path") ?? container);
    expect(store.getState().timeline.present.roles).toEqual({ fatah: "government" });
    expect(arc(container, "fatah")).toHaveAttribute("data-camp", "government");
    await user.click(container.querySelector('[data-camp="unlisted"] path') ?? container);
    expect(store.getState().timeline.past).toHaveLength(1);
    await user.click(screen.getByText("Fatah"));
    expect(store.getState().timeline.present.roles).toEqual({});
  });

  it("says of each list in a title what it is, and lets it be dragged", () => {
    const { container } = renderApp(<Chamber />, "?d=article&in=fatah");
    const fatah = arc(container, "fatah");
    expect(fatah.querySelector("title")).toHaveTextContent("Fatah: 47 seats, In government");
    expect(fatah).toHaveAttribute("data-drag-items", "fatah");
    expect(fatah).toHaveAttribute("data-drag-from", "chamber");
    expect(container.querySelector("[data-drop-zone=chamber]")).not.toBeNull();
  });

  it("is drawn as it was when it was last looked at", async () => {
    const { container } = renderApp(<Chamber />, "?d=certified&in=sairoon.nasr.hikma&sup=kdp");
    const drawn = container.querySelector("svg")?.outerHTML ?? "";
    // Names of classes follow the number of style sheets.
    const svg = drawn.replaceAll(/ class="[^"]*"/g, "");
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot("./chamber.svg");
  });
});

describe("the charts", () => {
  it("are drawn when asked for, and repeat neither the table nor the meter", async () => {
    const { user } = renderApp(<ChartsPanel />, "?d=article&in=sairoon.nasr&abs=kdp");
    await user.click(screen.getByRole("button", { name: "Show charts" }));
    expect(await screen.findAllByRole("figure")).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 3 })).toBeVisible();
  });
});

describe("the sources", () => {
  const bareProvenance: Provenance = {
    sources: [],
    seatSources: {},
    article: null,
    recount: null,
    variants: [],
    inconsistencies: [],
    changelog: [],
  };

  it("give every number with its source and say what reports printed differently", async () => {
    renderApp(<Overlays />, "?d=article&overlay=sources");
    const dialog = within(
      await screen.findByRole("dialog", { name: "Where the numbers come from" }),
    );
    expect(await dialog.findByText("National Wisdom Movement earned 19 seats")).toBeVisible();
    expect(
      dialog.getByText(/^SouthFront, 23 May 2018, citing Iraqi News and Reuters/),
    ).toBeVisible();
    // By its text: the names of 39 rows take long to put together.
    const fatah = dialog.getByText(/^Fatah \(Conquest\)/).closest("tr") ?? document.body;
    expect(
      within(fatah)
        .getAllByRole("cell")
        .slice(0, 3)
        .map((cell) => cell.textContent),
    ).toEqual(["47", "47", "48"]);
    expect(within(fatah).getAllByRole("link").length).toBeGreaterThan(2);
    expect(dialog.getByText(/^State of Law: 26 in Rudaw/)).toBeVisible();
    const [first, second] = dialog.getAllByRole("heading", { level: 3 });
    expect([first?.textContent, second?.textContent]).toEqual(["To cite", "The article"]);
    const csv = dialog.getByText("Seats as CSV").closest("a")?.href ?? "";
    expect(decodeURIComponent(csv)).toContain("fatah,Fatah (Conquest) Alliance,47,47,48");
  });

  it("keep what needs no record of them where that does not arrive, and say what is missing", async () => {
    let isThere = false;
    const record = {
      ...bareProvenance,
      changelog: [{ date: "2031-04-02", text: { en: "Begun." } }],
    };
    const provenance = () =>
      isThere ? Promise.resolve(record) : Promise.reject(new Error("offline"));
    const { user } = renderApp(<Overlays />, "?p=lakeland&d=report&overlay=sources", {
      dossier: { ...bareDossier(lakeland), provenance },
    });
    const ledger = "19 seats in 5 printed rows − 3 twice = 16 counted + 5 not in this source = 21";
    // React reports what a boundary caught; the report is expected here.
    const report = console.error;
    console.error = () => {};
    expect(
      await screen.findByText(/^Who printed each number, .* is missing here\.$/),
    ).toBeVisible();
    console.error = report;
    expect(screen.getByText(ledger)).toBeVisible();
    expect(screen.getByRole("row", { name: "Anchor Union 6 6" })).toBeVisible();
    expect(screen.getAllByRole("alert")).toHaveLength(1);

    isThere = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("2 April 2031: Begun.")).toBeVisible();
    expect(screen.getByText(ledger)).toBeVisible();
    expect(screen.getByRole("row", { name: "Anchor Union 6 6" })).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("tell what the rules rest on, also where no source of the numbers is known", async () => {
    const rules = () =>
      Promise.resolve({
        document: { name: { en: "The Lake Charter" }, url: "https://lakeland.example/charter" },
        reasons: { "two-thirds": { en: "Section 4: the Charter is changed by two thirds." } },
      });
    renderApp(<Overlays />, "?p=lakeland&d=report&overlay=sources", {
      dossier: { ...bareDossier(lakeland), rules },
    });
    expect(await screen.findByRole("link", { name: "The Lake Charter" })).toBeVisible();
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Two thirds"]);
    expect(screen.getByText("Section 4: the Charter is changed by two thirds.")).toBeVisible();
  });

  it("close and leave the page as it was", async () => {
    const { user, store } = renderApp(<Overlays />, "?d=article&overlay=sources");
    const dialog = await screen.findByRole("dialog");
    dialog.dispatchEvent(new Event("close"));
    await user.tab();
    expect(store.getState().overlay).toBeNull();
  });
});

describe("a part of the page that fails", () => {
  function Broken(): never {
    throw new Error("broken on purpose");
  }

  it("is replaced by a way on, while the rest lives", async () => {
    // React reports what a boundary caught; the report is expected here.
    const report = console.error;
    console.error = () => {};
    const { user, store } = renderApp(
      <>
        <PartBoundary>
          <Broken />
        </PartBoundary>
        <p>The rest</p>
      </>,
      "?d=article&in=sairoon",
    );
    console.error = report;
    expect(screen.getByRole("heading", { name: "This part of the page failed" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Link of this scenario" })).toBeVisible();
    expect(screen.getByText("The rest")).toBeVisible();
    console.error = () => {};
    await user.click(screen.getByRole("button", { name: "Start with an empty coalition" }));
    console.error = report;
    expect(store.getState().timeline.present.roles).toEqual({});
  });
});
