import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { noWayOver } from "#words/waysOver.ts";

/** Where no listed way leads over the line: why. */
export function NoWay() {
  return <p>{noWayOver(useSubject(), useI18n())}</p>;
}
