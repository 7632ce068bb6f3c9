// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { exampleParliament, lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const dossier = bareDossier(lakeland);
const chamber = (scenario: string) =>
  renderApp(<Chamber />, `?p=lakeland&${scenario}`, { dossier });

describe("the chamber", () => {
  const arc = (container: HTMLElement, id: string) =>
    container.querySelector(`[data-arc="${id}"]`) ?? container;
  /** What the seats are drawn with, apart from the ground under them. */
  const marksOnly = "path[stroke-width]";
  /** Subpaths of a mark: a ring with a bar, and a ring as large as here with a dot of two lines. */
  const strokesOf: Readonly<Record<string, number>> = { support: 3, abstains: 2 };
  const seatsDrawn = (container: HTMLElement) =>
    [...container.querySelectorAll<SVGElement>("g[data-camp]")].reduce(
      (sum, { dataset, children }) => {
        const marks = [...children].find((child) => child.matches(marksOnly))?.getAttribute("d");
        return sum + (marks?.match(/M/g)?.length ?? 0) / (strokesOf[dataset["camp"] ?? ""] ?? 1);
      },
      0,
    );

  it.each(["report", "register"])("has one mark for each of the 21 seats: %s", (edition) => {
    const { container } = chamber(`d=${edition}&in=anchor.bridge&sup=candle&abs=drum`);
    expect(seatsDrawn(container)).toBe(21);
  });

  it("is a picture that describes itself in one sentence", () => {
    chamber("d=report&in=anchor&sup=candle&abs=drum");
    expect(screen.getByRole("img")).toHaveAccessibleName(
      "A half circle of 21 seats. In government 6, Outside support 3, Abstains 3, Opposition 4 and 5 not in this source. The line stands at 11.",
    );
  });

  it("names every list of 4 % with its seats at the rim, and the total inside", () => {
    const seats = { north: 40, south: 25, east: 20, west: 11, tiny: 3 };
    const example = bareDossier(exampleParliament({ seats, size: 100 }));
    const { container } = renderApp(<Chamber />, "?p=example&in=north&sup=south", {
      dossier: example,
    });
    const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["north 40", "south 25", "east 20", "west 11"]));
    expect(texts).toEqual(expect.arrayContaining(["51", "65", "of 100"]));
    expect(texts.join()).not.toContain("tiny");
  });

  it("has the size of the chamber inside while nobody is chosen", () => {
    const { container } = chamber("d=report");
    const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts.slice(-2)).toEqual(["21", "seats"]);
  });

  it("tells roles by the shapes of marks, which stand below", () => {
    const { container } = chamber("d=report&in=anchor&sup=candle&abs=drum");
    const shape = (id: string) =>
      arc(container, id)
        .querySelector(marksOnly)
        ?.getAttribute("d")
        ?.replaceAll(/[\d.]+/g, "")
        .slice(0, 40);
    const shapes = ["anchor", "candle", "drum"].map(shape);
    expect(new Set(shapes).size).toBe(3);
    expect(screen.getByText("abstains")).toBeInTheDocument();
    expect(screen.getByText("supports")).toBeInTheDocument();
  });

  it("moves a list when its seats or its name are pressed, and never the seats not itemised", async () => {
    const { container, user, store } = chamber("d=report");
    await user.click(arc(container, "bridge").querySelector("path") ?? container);
    expect(store.getState().timeline.present.roles).toEqual({ bridge: "government" });
    expect(arc(container, "bridge")).toHaveAttribute("data-camp", "government");
    await user.click(container.querySelector('[data-camp="unlisted"] path') ?? container);
    expect(store.getState().timeline.past).toHaveLength(1);
    await user.click(screen.getByText("Bridge"));
    expect(store.getState().timeline.present.roles).toEqual({});
  });

  it("says of each list in a title what it is, and lets it be dragged", () => {
    const { container } = chamber("d=report&in=bridge");
    const bridge = arc(container, "bridge");
    expect(bridge.querySelector("title")).toHaveTextContent("Bridge: 4 seats, In government");
    expect(bridge).toHaveAttribute("data-drag-items", "bridge");
    expect(bridge).toHaveAttribute("data-drag-from", "chamber");
    expect(container.querySelector("[data-drop-zone=chamber]")).not.toBeNull();
  });

  it("is drawn as it was when it was last looked at", async () => {
    const { container } = chamber("d=report&in=anchor.bridge&sup=candle");
    const picture = container.querySelector("svg")?.outerHTML ?? "";
    // Names of classes follow the number of style sheets.
    const svg = picture.replaceAll(/ class="[^"]*"/g, "");
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot("./chamber.svg");
  });
});
