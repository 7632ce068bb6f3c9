// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { StageView } from "#app/page/StageView.tsx";
import { PageLocation } from "#app/page/PageLocation.ts";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const link = "?p=lakeland&d=report&in=anchor&view=stage";

function renderWall(payload: string | null) {
  return renderApp(
    <PageLocation value={window.location}>
      <StageView />
    </PageLocation>,
    link,
    { dossier: { ...bareDossier(lakeland), payload } },
  );
}

it("has the code of its link in the corner", async () => {
  renderWall(null);
  expect(await screen.findByRole("button", { name: "Open this scenario" })).toBeVisible();
});

it("goes on without a code where the link is longer than any code", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { user, store } = renderWall("x".repeat(8000));
  await user.click(await screen.findByRole("checkbox", { name: /^Bridge/ }));
  expect(store.getState().timeline.present.roles).toEqual({
    anchor: "government",
    bridge: "government",
  });
  expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
  expect(screen.getByRole("button", { name: "Leave projector view" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Open this scenario" })).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});
