import type { ComponentType } from "react";
import { useLoaded, type Loader } from "./loading.ts";
import { PartBoundary, type PartBoundaryProps } from "./PartBoundary.tsx";

/** What stands in the place of a part that is not there, on its way or lost. */
type Absence = Omit<PartBoundaryProps, "children">;

/**
 * A component that is fetched when it is first drawn, inside a boundary of its own: one that is late
 * or lost costs nothing around it, and is asked for again on request.
 */
export function part<P extends object>(load: Loader<ComponentType<P>>): ComponentType<P & Absence> {
  const loadWithStyle: Loader<ComponentType<P>> = () => load().catch(forgetLostStyle);

  function Fetched(props: P) {
    const Component = useLoaded(loadWithStyle);
    return <Component {...props} />;
  }

  return function Part(props: P & Absence) {
    const { waiting = null, renderFailure = null } = props;
    return (
      <PartBoundary waiting={waiting} renderFailure={renderFailure}>
        <Fetched {...props} />
      </PartBoundary>
    );
  };
}

/**
 * The build's loader takes a style sheet that stands in the document for one that has arrived, so
 * one that was lost has to go: the next attempt would do without it. The error names its address.
 */
function forgetLostStyle(error: unknown): never {
  const message = error instanceof Error ? error.message : "";
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    if (message.includes(link.href)) link.remove();
  }
  throw error;
}
