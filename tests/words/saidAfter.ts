import { bareDossier } from "#domain/dossier.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { Statements } from "#domain/statements.ts";
import type { Actions } from "#store/store.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import { announcement } from "#words/announcement.ts";
import { english } from "#tests/english.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

/** Something that somebody does. */
export type Step = (app: Actions) => void;

/** What is said when the actions are done, one after the other, from a link on. */
export function saidAfter(link: string, ...steps: readonly Step[]): string {
  return saidWith(null, link, ...steps);
}

/** The same where it is known what was said in that parliament. */
export function saidWith(
  statements: Statements | null,
  link: string,
  ...steps: readonly Step[]
): string {
  const store = storeAt(link, bareDossier(link.includes("lakeland") ? lakeland : windmoor));
  let said = "";
  store.subscribe((app, before) => {
    const about = {
      subjectOf: (scenario: Scenario) => subjectKnownTo(app, scenario),
      statements,
      i18n: english,
    };
    said = announcement(before.timeline, app.timeline, about);
  });
  for (const step of steps) step(store.getState());
  return said;
}

export const toggle =
  (id: string): Step =>
  (app) =>
    app.toggleList(id);
export const undo: Step = (app) => app.undo();
