// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import type { LinkNotice } from "#domain/linkProblem.ts";
import { LinkNotice as Notice } from "#features/notice/LinkNotice.tsx";
import { useOffers } from "#features/notice/useOffers.ts";
import { harbour } from "#tests/harbour.ts";
import { renderApp } from "#tests/renderApp.tsx";

const dossier = bareDossier(harbour);
const element = <Notice onOpenAgain={() => Promise.resolve(false)} onGone={() => {}} />;

it("puts a list in the place of the one that a word of its name was read as, in one step", async () => {
  const { user, store } = renderApp(
    element,
    "?d=count&in=nob&sup=reed+river+fishers+popular+council",
    { dossier },
  );
  await user.click(await screen.findByRole("button", { name: "RRFPC instead of Reed" }));
  const { present, past } = store.getState().timeline;
  expect(present.roles).toEqual({ nob: "government", rrfpc: "support" });
  expect(past).toHaveLength(1);
  expect(screen.queryByRole("region")).toBeNull();
});

it("does not speak of a link whose lists are all read, one by its name", async () => {
  const { store, announcer } = renderApp(element, "?d=count&in=pilot+alliance", { dossier });
  expect(store.getState().timeline.present.roles).toEqual({ pilot: "government" });
  expect(screen.queryByRole("region")).toBeNull();
  announcer.also("What is told next");
  await vi.waitFor(() => expect(announcer.spoken()).toEqual(["What is told next"]));
});

it("goes through the words of a link once, however often it is drawn", async () => {
  const drawn: unknown[] = [];
  const notice: LinkNotice = {
    raw: "",
    problems: [{ kind: "unknown-rule", text: "two-thrids", instead: null }],
  };
  function Offers() {
    drawn.push(useOffers(notice));
    return <p>drawn</p>;
  }
  const { store } = renderApp(<Offers />, "?d=count", { dossier });
  await screen.findByText("drawn");
  act(() => store.getState().chooseRule({ kind: "plurality" }));
  const [first, second] = drawn.slice(-2);
  expect(drawn.length).toBeGreaterThan(1);
  expect(second).toBe(first);
});
