import { createContext, useContext, useSyncExternalStore } from "react";
import { createAnnouncer, type Announcer } from "./announcer.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export const AnnouncerContext = createContext<Announcer>(createAnnouncer());

/** Says a sentence to screen readers, politely; of several in quick succession the last is spoken. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext).say;
}

/** Adds a sentence to what is about to be said of the change that caused it. */
export function useAnnounceAlso(): (text: string) => void {
  return useContext(AnnouncerContext).also;
}

/** The page's one live region: there from the start, and empty until something happens. */
export function LiveRegion() {
  const announcer = useContext(AnnouncerContext);
  const text = useSyncExternalStore(announcer.subscribe, announcer.spoken, announcer.spoken);
  return (
    <VisuallyHidden>
      <span role="status" aria-atomic="true">
        {text}
      </span>
    </VisuallyHidden>
  );
}
