import { useSyncExternalStore } from "react";
import type { Chapter } from "#i18n/english.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { arrived, ask, isAsked, loaded, whenAnythingSettles, type Loader } from "./loading.ts";
import { PartBoundary } from "./PartBoundary.tsx";

/** What a loader has brought, once it is there: `null` until then, and without asking for it. */
export function useArrived<T>(load: Loader<T>): T | null {
  return useSyncExternalStore(
    whenAnythingSettles,
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

/** Waits for the texts of chapters in the reader's language, and fails like any part of the page. */
export function useTexts(...chapters: readonly Chapter[]): void {
  const { catalogue } = useI18n();
  // What is here without being asked for is not waited for, not even for a moment.
  const loaders = chapters
    .filter((chapter) => isAsked(catalogue.chapters[chapter]) || !catalogue.has(chapter))
    .map((chapter) => catalogue.chapters[chapter]);
  // All are on their way before one is waited for: one journey over the network instead of three.
  for (const load of loaders) ask(load);
  for (const load of loaders) loaded(load);
}
