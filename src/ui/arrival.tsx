import { useSyncExternalStore } from "react";
import { arrived, loaded, whenAnythingArrives, type Loader } from "./loading.ts";
import { PartBoundary } from "./PartBoundary.tsx";

/** What a loader has brought, once it is there: `null` until then, and without asking for it. */
export function useArrived<T>(load: Loader<T>): T | null {
  return useSyncExternalStore(
    whenAnythingArrives,
    () => arrived(load),
    () => null,
  );
}

/** Asks for something while it is drawn, or says that it did not come. Nothing is seen of it else. */
export function Wanted({ load }: { readonly load: Loader<unknown> }) {
  return (
    <PartBoundary>
      <Asking load={load} />
    </PartBoundary>
  );
}

function Asking({ load }: { readonly load: Loader<unknown> }) {
  loaded(load);
  return null;
}
