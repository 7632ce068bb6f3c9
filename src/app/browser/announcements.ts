import { linkProblemSentences } from "#words/linkProblems.ts";
import type { I18n } from "#i18n/useI18n.ts";
import type { AppStore } from "#store/store.ts";
import type { Announcer } from "#ui/announcer.ts";
import { announcement } from "#words/announcement.ts";

/** Says every change of the scenario aloud, until the returned function is called. */
export function connectAnnouncements(
  store: AppStore,
  announcer: Announcer,
  i18n: I18n,
): () => void {
  const { notice } = store.getState();
  if (notice !== null) announcer.say(linkProblemSentences(notice.problems, i18n).join(" "));
  return store.subscribe(({ timeline, parliament }, before) => {
    if (timeline.present === before.timeline.present) return;
    announcer.say(announcement(before.timeline, timeline, { parliament, i18n }));
  });
}
