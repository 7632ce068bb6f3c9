import type { I18n } from "#i18n/i18n.ts";
import type { Scenario } from "#domain/scenario.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import type { AppStore } from "#store/store.ts";
import type { Announcer } from "#ui/announcer.ts";
import { announcement } from "#words/announcement.ts";

/** Says every change of the scenario aloud, until the returned function is called. */
export function connectAnnouncements(
  store: AppStore,
  announcer: Announcer,
  i18n: () => I18n,
): () => void {
  return store.subscribe((app, before) => {
    const { timeline } = app;
    if (timeline.present === before.timeline.present) return;
    const about = {
      subjectOf: (scenario: Scenario) => subjectKnownTo(app, scenario),
      i18n: i18n(),
    };
    announcer.say(announcement(before.timeline, timeline, about));
  });
}
