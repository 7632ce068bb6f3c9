import type { ComponentType } from "react";
import { useLoaded, type Loader } from "./loading.ts";
import { PartBoundary, type PartBoundaryProps } from "./PartBoundary.tsx";

/** What stands in the place of a part that is not there, on its way or lost. */
type Absence = Omit<PartBoundaryProps, "children">;

/**
 * A component that is fetched when it is first drawn. It suspends while it is on its way and throws
 * a `LoadingError` if it is lost: both are for the boundaries around it.
 */
export function fetched<P extends object>(load: Loader<ComponentType<P>>): ComponentType<P> {
  const loadWithStyle = withStyle(load);
  return function Fetched(props: P) {
    const Component = useLoaded(loadWithStyle);
    return <Component {...props} />;
  };
}

/**
 * A component that is fetched when it is first drawn, inside a boundary of its own: one that is late
 * or lost costs nothing around it, and is asked for again on request.
 */
export function part<P extends object>(load: Loader<ComponentType<P>>): ComponentType<P & Absence> {
  const Fetched = fetched(load);

  return function Part(props: P & Absence) {
    const { waiting = null, renderFailure = null } = props;
    return (
      <PartBoundary waiting={waiting} renderFailure={renderFailure}>
        <Fetched {...props} />
      </PartBoundary>
    );
  };
}

/** What the build's loader says of a style sheet that did not arrive. */
const lostStyle = /^Unable to preload CSS for (\S+)$/;

/**
 * The build's loader asks for the style sheet of a part once and never again, and would bring the
 * part without it: one that was lost is fetched here when the part is asked for again.
 */
function withStyle<T>(load: Loader<T>): Loader<T> {
  let lost: string | null = null;
  return async () => {
    if (lost !== null) await fetchStyle(lost);
    lost = null;
    try {
      return await load();
    } catch (error) {
      lost = lostStyle.exec(error instanceof Error ? error.message : "")?.[1] ?? null;
      removeStyle(lost);
      throw error;
    }
  };
}

function fetchStyle(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`No style sheet came from ${address}`));
    });
    document.head.append(link);
  });
}

function removeStyle(address: string | null) {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    if (link.href === address) link.remove();
  }
}
