// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeOver } from "#app/browser/takeOver.ts";
import type { Early } from "#app/early/early.ts";
import { keepPresses } from "#app/early/presses.ts";

const markup = `
  <label for="box">Anchor</label><input id="box" type="checkbox" data-id="anchor" />
  <input type="search" aria-label="Search" />
  <button type="button">Share</button>`;

function drawnPage(): Early {
  document.body.innerHTML = markup;
  return {
    drawn: "first",
    piece: null,
    show: () => undefined,
    isTaken: false,
    ...keepPresses(document),
  };
}

const user = userEvent.setup({ delay: null });
const element = (selector: string) => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
};

/** What the app would be told of, in order. */
function listen() {
  const told: string[] = [];
  const { signal } = listening;
  const tell = ({ type, target }: Event) =>
    told.push(`${type} ${(target as Element).localName} ${(target as HTMLInputElement).value}`);
  for (const type of ["click", "input"]) document.body.addEventListener(type, tell, { signal });
  return told;
}

let listening = new AbortController();
beforeEach(() => {
  listening = new AbortController();
  // This document lays nothing out, so there is nothing at a point of it.
  document.elementFromPoint = () => null;
});
afterEach(() => {
  listening.abort();
  Reflect.deleteProperty(document, "elementFromPoint");
  document.body.replaceChildren();
  for (const name of ["early", "figures", "counted"]) delete document.documentElement.dataset[name];
});

it("keeps presses from the page and does them when the app answers", async () => {
  const early = drawnPage();
  await user.click(element("label"));
  await user.click(element("button"));
  expect(element("#box").checked).toBe(false);
  expect(element("#box")).toHaveAttribute("data-kept");
  const told = listen();
  const page = takeOver(document, early);
  expect(told).toEqual([]);
  page.finish();
  expect(element("#box").checked).toBe(true);
  expect(element("#box")).not.toHaveAttribute("data-kept");
  expect(told).toEqual(["click input on", "input input on", "click button "]);
});

it("tells the app of what was written, which the field has kept", async () => {
  const early = drawnPage();
  await user.type(element("[type=search]"), "kdp");
  const told = listen();
  takeOver(document, early).finish();
  expect(told).toEqual(["input input kdp"]);
});

it("tells it of what was written last where the app has emptied the field before", async () => {
  const early = drawnPage();
  await user.type(element("[type=search]"), "kdp");
  element("[type=search]").value = "";
  const told = listen();
  takeOver(document, early).finish();
  expect(told).toEqual(["input input kdp"]);
  expect(element("[type=search]")).toHaveValue("kdp");
});

it("presses a key again that no field took", async () => {
  const early = drawnPage();
  await user.keyboard("?");
  await user.type(element("[type=search]"), "x");
  const heard: string[] = [];
  document.addEventListener("keydown", ({ key }) => heard.push(key), { once: true });
  takeOver(document, early).finish();
  expect(heard).toEqual(["?"]);
});

it("finds what was pressed in a page that was drawn anew", async () => {
  const early = drawnPage();
  await user.click(element("#box"));
  await user.click(element("button"));
  document.body.innerHTML = markup;
  const told = listen();
  takeOver(document, early).finish();
  expect(element("#box").checked).toBe(true);
  expect(told.at(-1)).toBe("click button ");
});

it("keeps nothing once the app has answered", async () => {
  takeOver(document, drawnPage()).finish();
  const told = listen();
  await user.click(element("button"));
  expect(told).toEqual(["click button "]);
});

it("puts nothing in the place of a list that the page has no more", async () => {
  const early = drawnPage();
  await user.click(element("#box"));
  document.body.innerHTML = markup.replace("anchor", "reed");
  takeOver(document, early).finish();
  expect(element("#box").checked).toBe(false);
});
