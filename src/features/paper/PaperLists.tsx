import type { ChamberRow } from "#domain/chamber.ts";
import { roleOf } from "#domain/roles.ts";
import { ifTheyHad } from "#domain/subject.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./PaperLists.module.css";

/** Rows of one table on what the rest leaves of a sheet, and of two. */
const mostInOne = 14;
const mostInTwo = 60;
/** Rows from which on they stand closer, and leave the chamber less room. */
export const manyRows = 27;

/** The lists with a box to tick each; many of them in tables side by side, and then without who leads them. */
export function PaperLists() {
  const { rows } = useSubject().chamber;
  const tables = tablesFor(rows.length);
  const down = Math.max(1, Math.ceil(rows.length / tables));
  return (
    <div
      className={styles.tables}
      style={{ gridTemplateColumns: `repeat(${tables}, minmax(0, 1fr))` }}
      data-many={rows.length >= manyRows || undefined}
    >
      {Array.from({ length: tables }, (_, index) => (
        <ListsTable
          key={index}
          rows={rows.slice(index * down, (index + 1) * down)}
          hasLeaders={tables === 1 && rows.some(({ list }) => list.leader !== null)}
          isLast={index === tables - 1}
        />
      ))}
    </div>
  );
}

function tablesFor(rows: number): number {
  if (rows <= mostInOne) return 1;
  return rows <= mostInTwo ? 2 : 3;
}

interface ListsTableProps {
  readonly rows: readonly ChamberRow[];
  readonly hasLeaders: boolean;
  readonly isLast: boolean;
}

function ListsTable({ rows, hasLeaders, isLast }: ListsTableProps) {
  const { t, number } = useI18n();
  const { size, unlisted } = useSubject().chamber;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t("paper.list")}</th>
          {hasLeaders && <th>{t("paper.leader")}</th>}
          <th className={styles.seats}>{t("paper.seats")}</th>
          <th>{t("paper.total")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PaperRow key={row.list.id} row={row} hasLeader={hasLeaders} />
        ))}
        {isLast && unlisted > 0 && (
          <tr>
            <td colSpan={hasLeaders ? 2 : 1}>{t("paper.unlisted")}</td>
            <td className={styles.seats}>{number(unlisted)}</td>
            <td />
          </tr>
        )}
        {isLast && (
          <tr>
            <th colSpan={hasLeaders ? 2 : 1}>{t("paper.whole")}</th>
            <td className={styles.seats}>{number(size)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: ChamberRow;
  readonly hasLeader: boolean;
}

function PaperRow({ row, hasLeader }: RowProps) {
  const { t, name, number } = useI18n();
  const subject = useSubject();
  const { id, short, leader } = row.list;
  const role = roleOf(subject.proposal.roles, id);
  const { counted, isReached } = ifTheyHad(
    subject,
    [id],
    role === null ? "government" : null,
  ).standing;
  return (
    <tr data-role={role ?? undefined}>
      <td>
        <span className={styles.box} />
        <bdi>{name(short)}</bdi>
        {(role === "support" || role === "abstains") && <i> {t(`paper.${role}`)}</i>}
      </td>
      {hasLeader && <td>{leader && <span dir="auto">{name(leader)}</span>}</td>}
      <td className={styles.seats}>{number(row.seats)}</td>
      <td>{t(`paper.${wordsFor(isReached)}`, { total: counted })}</td>
    </tr>
  );

  function wordsFor(wouldReach: boolean) {
    if (role === null) return wouldReach && !subject.standing.isReached ? "enough" : "with";
    return subject.standing.isReached && !wouldReach ? "tooFew" : "without";
  }
}
