import type { I18n } from "#i18n/useI18n.ts";
import type { AppStore } from "#store/store.ts";
import type { Announcer } from "#ui/announcer.ts";
import { announcement } from "./announcement.ts";

/** Says every change of the scenario aloud, until the returned function is called. */
export function connectAnnouncements(
  store: AppStore,
  announcer: Announcer,
  i18n: I18n,
): () => void {
  const { notice } = store.getState();
  const [first] = notice?.problems ?? [];
  if (first !== undefined) announcer.say(i18n.t(`notice.${first.kind}`, { text: first.text }));
  return store.subscribe(({ timeline, parliament }, before) => {
    if (timeline.present === before.timeline.present) return;
    announcer.say(announcement(before.timeline, timeline, { parliament, i18n }));
  });
}
