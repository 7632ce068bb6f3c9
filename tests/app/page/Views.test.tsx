// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Views } from "#app/page/Views.tsx";
import { asInPage } from "#tests/asInPage.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { fetched } from "#ui/part.tsx";

it("tells once that it is drawn, though it is hidden and shown again", async () => {
  const Late = fetched(() => Promise.resolve(() => <p>Here</p>));
  function Asked() {
    const [isAsked, setAsked] = useState(false);
    return isAsked ? <Late /> : <button onClick={() => setAsked(true)}>Ask</button>;
  }
  const onDrawn = vi.fn<() => void>();
  const { user } = renderApp(
    <>
      <Views onDrawn={onDrawn} />
      <Asked />
    </>,
  );
  expect(onDrawn).toHaveBeenCalledOnce();
  // One boundary is around both: while one is on its way, the other is hidden.
  await user.click(screen.getByRole("button", { name: "Ask" }));
  await screen.findByText("Here");
  expect(onDrawn).toHaveBeenCalledOnce();
});

it("looks like the page until the wall is there, and then like the wall", async () => {
  const { store } = renderApp(<Views onDrawn={undefined} />);
  const { dataset } = document.documentElement;
  asInPage(() => store.getState().chooseTheme("dark"));
  expect(dataset["theme"]).toBe("dark");
  asInPage(() => store.getState().showView("stage"));
  expect(dataset["view"]).toBe("page");
  expect(screen.getByRole("searchbox")).toBeVisible();
  await expect.poll(() => dataset["view"], { timeout: 30_000 }).toBe("stage");
  expect(dataset["theme"]).toBe("light");
  expect(screen.queryByRole("searchbox")).toBeNull();
});
