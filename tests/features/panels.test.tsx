// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Overlays } from "#app/page/Overlays.tsx";
import { bareDossier } from "#domain/dossier.ts";
import type { Provenance } from "#domain/provenance.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

describe("the charts", () => {
  it("are drawn when asked for, and repeat neither the table nor the meter", async () => {
    const link = "?p=lakeland&d=report&in=anchor.bridge&abs=drum";
    const { user } = renderApp(<ChartsPanel />, link, { dossier: bareDossier(lakeland) });
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
    const { user, store } = renderApp(<Overlays />, "?p=lakeland&d=report&overlay=sources", {
      dossier: bareDossier(lakeland),
    });
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
      "?p=lakeland&d=report&in=anchor",
      { dossier: bareDossier(lakeland) },
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
