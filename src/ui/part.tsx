import type { ComponentType } from "react";
import { loaded, type Loader } from "./loading.ts";
import { PartBoundary, type PartBoundaryProps } from "./PartBoundary.tsx";

/** What stands in the place of a part that is not there, on its way or lost. */
type Absence = Omit<PartBoundaryProps, "children">;

/**
 * A component that is fetched when it is first drawn. It suspends while it is on its way and throws
 * a `LoadingError` if it is lost: both are for the boundaries around it.
 */
export function fetched<P extends object>(load: Loader<ComponentType<P>>): ComponentType<P> {
  return function Fetched(props: P) {
    const Component = loaded(load);
    return <Component {...props} />;
  };
}

/**
 * A component that is fetched when it is first drawn, inside a boundary of its own: one that is late
 * or lost costs nothing around it, and is asked for again on request. The component gets all props,
 * with those of its absence, which it does not look at.
 */
export function part<P extends object>(load: Loader<ComponentType<P>>): ComponentType<P & Absence> {
  const Fetched = fetched(load);

  return function Part(props: P & Absence) {
    const { waiting = null, renderFailure = null, lost } = props;
    return (
      <PartBoundary waiting={waiting} renderFailure={renderFailure} lost={lost}>
        <Fetched {...props} />
      </PartBoundary>
    );
  };
}
