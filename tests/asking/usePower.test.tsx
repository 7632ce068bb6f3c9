// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { EngineContext } from "#asking/EngineContext.ts";
import { usePower } from "#asking/usePower.ts";
import { bareDossier } from "#domain/dossier.ts";
import type { EngineClient } from "#engine/engineClient.ts";
import { StoreContext } from "#store/useApp.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

/** The power in Lakeland's first report, asked of a client that comes as it is brought. */
function powerAskedOf(load: () => Promise<EngineClient>) {
  const store = storeAt("?p=lakeland&d=report", bareDossier(lakeland));
  return renderHook(() => usePower(), {
    wrapper: ({ children }) => (
      <StoreContext value={store}>
        <EngineContext value={load}>{children}</EngineContext>
      </StoreContext>
    ),
  });
}

/** A client that answers every question that no coalition wins. */
const client: EngineClient = {
  ask(_, onAnswer) {
    onAnswer({ kind: "power", power: { minimal: 0n, players: [] } });
    return () => undefined;
  },
};

it("is the same object at each drawing after a failure, and asks again on request", async () => {
  let isLost = true;
  const { result, rerender } = powerAskedOf(() =>
    isLost ? Promise.reject(new Error("offline")) : Promise.resolve(client),
  );
  expect(result.current.state.kind).toBe("working");
  await waitFor(() => expect(result.current.state.kind).toBe("failed"));
  const failed = result.current;
  rerender();
  expect(result.current).toBe(failed);

  isLost = false;
  if (failed.state.kind !== "failed") throw new Error("it did not fail");
  act(failed.state.retry);
  await waitFor(() => expect(result.current.state.kind).toBe("nobody"));
});

it("is the same object at each drawing after it was given up", async () => {
  const { result, rerender } = powerAskedOf(() => new Promise(() => undefined));
  expect(result.current.state.kind).toBe("working");
  act(result.current.cancel);
  const givenUp = result.current;
  expect(givenUp.state.kind).toBe("failed");
  rerender();
  expect(result.current).toBe(givenUp);
});
