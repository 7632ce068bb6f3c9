import { Suspense, useDeferredValue, useInsertionEffect, useLayoutEffect, useRef } from "react";
import { connectLook } from "#app/browser/documentState.ts";
import type { View } from "#domain/presentation.ts";
import { useApp } from "#store/useApp.ts";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { fetched } from "#ui/part.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { FailureNote } from "./FailureNote.tsx";
import { OnItsWay } from "./OnItsWay.tsx";
import { PageView } from "./PageView.tsx";
import { useViewFocus } from "./useViewFocus.ts";

const StageView = fetched(async () => (await import("./StageView.tsx")).StageView);

interface ViewsProps {
  readonly onDrawn: (() => void) | undefined;
}

/** The page, or the same scenario for the back row. */
export function Views({ onDrawn }: ViewsProps) {
  const view = useApp((app) => app.view);
  const showView = useApp((app) => app.showView);
  // The view that one comes from stays, and works, until the other has arrived.
  const shown = useDeferredValue(view);
  useViewFocus(shown);

  return (
    <>
      <Suspense
        fallback={
          <>
            <Look of={shown} />
            <OnItsWay onCancel={() => showView("page")} />
          </>
        }
      >
        {shown === "page" ? (
          <Page />
        ) : (
          <PartBoundary isAwaitedOutside renderFailure={lostStage}>
            <Look of="stage" />
            <StageView />
          </PartBoundary>
        )}
        {onDrawn !== undefined && <Drawn onDrawn={onDrawn} />}
      </Suspense>
      {shown !== view && <OnItsWay onCancel={() => showView(shown)} />}
    </>
  );
}

/** The document as it looks with a view: not before this is drawn, nor where that is lost. */
function Look({ of: view }: { readonly of: View }) {
  const theme = useApp((app) => app.theme);
  // Before anything of the view measures itself.
  useInsertionEffect(() => connectLook(theme, view, window), [theme, view]);
  return null;
}

function Page() {
  return (
    <>
      <Look of="page" />
      <PageView />
    </>
  );
}

/** Tells when what stands before it has been drawn, or taken over as it was. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  const isTold = useRef(false);
  // Who started the page; before anything is painted. Once: what is hidden while something is on its
  // way, and then shown again, runs its effects again.
  useLayoutEffect(() => {
    if (!isTold.current) onDrawn();
    isTold.current = true;
  }, [onDrawn]);
  return null;
}

/** The projector view could not be shown: the page stays. */
function lostStage(failure: Failure) {
  return (
    <>
      <FailureNote failure={failure} />
      <Page />
    </>
  );
}
