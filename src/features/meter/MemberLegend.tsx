import { listOf } from "#domain/chamber.ts";
import type { Origin } from "#store/drop.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { dragSource } from "#ui/drag/dragState.ts";
import type { Legend, LegendEntry } from "./legend.ts";
import { MemberButton } from "./MemberButton.tsx";
import styles from "./MemberLegend.module.css";
import { useMembers, type Give, type Members } from "./useMembers.ts";

interface MemberLegendProps {
  readonly legend: Legend;
  readonly members: Members;
}

/** Members by name under the bar; those without room stand behind one line that opens. */
export function MemberLegend({ legend, members }: MemberLegendProps) {
  const { t } = useI18n();
  const { entries, shown } = legend;
  const rest = entries.slice(shown);
  return (
    <div className={styles.legend}>
      {entries.length === 0 && (
        <p className={styles.howTo} data-asked="roles">
          {t("meter.howTo")}
        </p>
      )}
      {entries.slice(0, shown).map((entry) => (
        <Entry key={entry.id} entry={entry} members={members} />
      ))}
      {rest.length > 0 && (
        <span className={styles.more}>
          <Disclosure
            look="bare"
            align="end"
            label={
              <span className={styles.moreLabel}>{t("meter.more", { count: rest.length })}</span>
            }
          >
            <Rest entries={rest} give={members.give} />
          </Disclosure>
        </span>
      )}
    </div>
  );
}

interface RestProps {
  readonly entries: readonly LegendEntry[];
  readonly give: Give;
}

/** The members without room one below the other: they take the focus as they are opened. */
function Rest({ entries, give }: RestProps) {
  const ids = entries.map(({ id }) => id);
  const members = useMembers(ids, give, "column");
  return (
    <div ref={focusFirst} className={styles.rest}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} members={members} />
      ))}
    </div>
  );
}

function focusFirst(rest: HTMLElement | null) {
  rest?.querySelector("button")?.focus();
}

interface EntryProps {
  readonly entry: LegendEntry;
  readonly members: Members;
}

/** A member's swatch, name and seats: its button, and what drags it out. */
function Entry({ entry: { id, role, name, note }, members }: EntryProps) {
  const { chamber } = useSubject();
  return (
    <span
      {...dragSource<Origin>({ items: [id], from: "segment" })}
      className={styles.entry}
      data-drag-handle=""
      data-member={id}
      data-pigment={listOf(chamber, id)?.pigment}
      data-role={role}
    >
      <MemberButton id={id} members={members}>
        <span className={styles.label}>
          <span className={styles.swatch} />
          <bdi className={styles.name}>{name}</bdi> <span>{note}</span>
        </span>
      </MemberButton>
    </span>
  );
}
