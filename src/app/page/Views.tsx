import { Suspense, useDeferredValue, useInsertionEffect, useLayoutEffect, useRef } from "react";
import { showLook } from "#app/browser/documentState.ts";
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
  const theme = useApp((app) => app.theme);
  // The view that one comes from stays, and works, until the other has arrived.
  const shown = useDeferredValue(view);
  useViewFocus(shown);

  // The document, before anything of the view measures itself: what comes late changes no look yet.
  useInsertionEffect(() => showLook(theme, shown, window), [theme, shown]);

  return (
    <>
      <Suspense fallback={<OnItsWay onCancel={() => showView("page")} />}>
        {shown === "page" ? (
          <PageView />
        ) : (
          <PartBoundary isAwaitedOutside renderFailure={lostStage}>
            <StageView />
          </PartBoundary>
        )}
        {onDrawn !== undefined && <Drawn onDrawn={onDrawn} />}
      </Suspense>
      {shown !== view && <OnItsWay onCancel={() => showView(shown)} />}
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
      <PageView />
    </>
  );
}
