// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { OnItsWay } from "#app/page/OnItsWay.tsx";
import { renderApp } from "#tests/renderApp.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Longer than the moment after which somebody who sees nothing is told. */
const aWhile = 3000;
const elapse = (time: number) => act(() => vi.advanceTimersByTime(time));
const spoken = () => screen.getByRole("status").textContent;

function Asked() {
  const [isAsked, setAsked] = useState(true);
  return isAsked && <OnItsWay onCancel={() => setAsked(false)} />;
}

it("is told to those who see nothing once it takes a while, and not when it is over", () => {
  renderApp(<Asked />);
  elapse(100);
  expect(spoken()).toBe("");
  elapse(aWhile);
  expect(spoken()).toBe("Loading …");
  fireEvent.keyDown(window, { key: "Escape" });
  elapse(aWhile);
  expect(spoken()).toBe("");
});

it("is not told of what came as it was about to be told", () => {
  renderApp(<Asked />);
  elapse(1050);
  fireEvent.keyDown(window, { key: "Escape" });
  elapse(aWhile);
  expect(spoken()).toBe("");
});
