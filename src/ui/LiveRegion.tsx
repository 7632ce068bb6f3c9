import { createContext, useContext, useSyncExternalStore } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import type { Announcer } from "./announcer.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export const AnnouncerContext = createContext<Announcer | null>(null);

function useAnnouncer(): Announcer {
  const announcer = useContext(AnnouncerContext);
  if (announcer === null) throw new Error("useAnnouncer is used outside of AnnouncerContext");
  return announcer;
}

/**
 * Says a sentence to screen readers, politely; of several in quick succession the last is spoken. What
 * it returns takes the sentence back, unless something else has been said since.
 */
export function useAnnounce(): Announcer["say"] {
  return useAnnouncer().say;
}

/** The page's one live region: there from the start, and empty until something happens. */
export function LiveRegion() {
  const announcer = useAnnouncer();
  const { sentences } = useI18n();
  const spoken = useSyncExternalStore(announcer.subscribe, announcer.spoken, announcer.spoken);
  return (
    <VisuallyHidden>
      <span role="status" aria-atomic="true">
        {sentences(spoken)}
      </span>
    </VisuallyHidden>
  );
}
