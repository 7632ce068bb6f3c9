import type { ChamberRow } from "#domain/chamber.ts";
import { membersOf } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./TurnPage.module.css";

interface TurnPageProps {
  readonly others: readonly ChamberRow[];
  readonly onTurn: () => void;
}

/** The last line of a page: the lists that follow, and how many of them are in the coalition. */
export function TurnPage({ others, onTurn }: TurnPageProps) {
  const { t, number } = useI18n();
  const members = membersOf(useSubject().proposal.roles);
  const inside = others.filter(({ list }) => members.includes(list.id));
  return (
    <li>
      <button type="button" className={styles.turn} onClick={onTurn}>
        <span className={styles.mark} data-mirrors />
        <span className={styles.words}>
          {others.length === 0 ? t("stage.largest") : t("stage.smaller", { lists: others.length })}{" "}
          {inside.length > 0 && (
            <span className={styles.inside}>
              {t("stage.inside", { lists: inside.length, seats: together(inside) })}
            </span>
          )}
        </span>{" "}
        {others.length > 0 && <span className={styles.seats}>{number(together(others))}</span>}
      </button>
    </li>
  );
}

function together(rows: readonly ChamberRow[]): number {
  return rows.reduce((sum, { seats }) => sum + seats, 0);
}
