import { listsWith } from "#domain/chamber.ts";
import { roleOrder } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { namesOrCount } from "./names.ts";
import { tally } from "./verdict.ts";

/** The subject for a title or a message that travels with its link: a question while it is empty. */
export function title(subject: Subject, i18n: I18n): string {
  const { chamber, proposal, standing } = subject;
  if (standing.isEmpty) return i18n.t("app.question", { line: standing.line });
  const ids = roleOrder.flatMap((role) => listsWith(chamber, proposal.roles, role));
  return i18n.t("app.titleScenario", {
    lists: namesOrCount(chamber, ids, i18n),
    tally: tally(subject, i18n),
  });
}
