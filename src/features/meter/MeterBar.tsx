import { segmentsOf } from "#domain/meterBar.ts";
import { roleOf } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import styles from "./MeterBar.module.css";
import type { MeterLayout } from "./meterLayout.ts";
import { MeterSegment } from "./MeterSegment.tsx";
import type { Members } from "./useMembers.ts";

interface MeterBarProps {
  readonly watch: (element: HTMLElement | null) => () => void;
  readonly layout: MeterLayout | null;
  readonly members: Members;
  /** Without what a drag would change. */
  readonly before: Subject;
  readonly isNarrow: boolean;
}

/**
 * The whole chamber to scale from the reading start. Segments stand in the chamber's order in the
 * document and where they belong on the bar: one that is dragged is never taken out of its place.
 */
export function MeterBar({ watch, layout, members, before, isNarrow }: MeterBarProps) {
  const { chamber, proposal, standing } = useSubject();
  const { roles, rule } = proposal;
  const here = segmentsOf(chamber, roles, rule);
  const isPreview = roles !== before.proposal.roles;
  const all = isPreview ? [...here, ...segmentsOf(chamber, before.proposal.roles, rule)] : here;
  const { size, unlisted } = standing;
  return (
    <div ref={watch} className={styles.bar}>
      {chamber.rows.map(({ list: { id } }) => {
        const segment = all.find(({ list }) => list.id === id);
        const isGhost = roleOf(roles, id) !== roleOf(before.proposal.roles, id);
        const place = isGhost ? "ghost" : "member";
        return (
          segment !== undefined && (
            <MeterSegment
              key={id}
              segment={segment}
              stretch={layout?.stretches.find(({ segments }) => segments[0]?.list.id === id)}
              state={here.includes(segment) ? place : "leaving"}
              members={members}
              isNarrow={isNarrow}
            />
          )
        );
      })}
      {standing.isEmpty && <Largest />}
      {unlisted > 0 && (
        <span
          className={styles.unlisted}
          data-asked="figures"
          style={{ inlineSize: `${(100 * unlisted) / size}%` }}
        />
      )}
      {layout !== null && layout.unlisted !== null && (
        <span
          className={styles.unlistedLabel}
          style={{ insetInlineStart: layout.at(layout.unlisted.from) }}
        >
          {layout.unlisted.text}
        </span>
      )}
    </div>
  );
}

/** The largest list at its place in an empty coalition: a first step that one press takes. */
function Largest() {
  const { t, name } = useI18n();
  const { chamber } = useSubject();
  const toggleList = useApp((app) => app.toggleList);
  const [row] = chamber.rows;
  if (row === undefined) return null;
  const values = { list: name(row.list.short), seats: row.seats };
  return (
    <button
      type="button"
      className={styles.largest}
      data-asked="roles"
      style={{ inlineSize: `${(100 * row.seats) / chamber.size}%` }}
      aria-label={t("meter.largestAdd", values)}
      onClick={() => toggleList(row.list.id)}
    >
      <span>{t("meter.largest", values)}</span>
    </button>
  );
}
