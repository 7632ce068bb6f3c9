import { linesDown, pageAfter, wallPages } from "#drawing/wallPages.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./StageLists.module.css";
import { StageRow } from "./StageRow.tsx";
import { TurnPage } from "./TurnPage.tsx";

/** The lists for the back row, in two columns that run down. */
export function StageLists() {
  const { t } = useI18n();
  const { chamber, proposal } = useSubject();
  const turns = useApp((app) => app.wallTurns);
  const turnWall = useApp((app) => app.turnWall);
  const pages = wallPages(chamber.rows, proposal.roles);
  const page = pages[pageAfter(turns, pages.length)] ?? pages[0];
  const hasMore = pages.length > 1;
  const lines = linesDown(page.rows.length + (hasMore ? 1 : 0));
  return (
    <section className={styles.lists} aria-labelledby="stage-heading">
      <VisuallyHidden>
        <h2 id="stage-heading">{t("stage.lists")}</h2>
      </VisuallyHidden>
      <ul className={styles.rows} style={{ gridTemplateRows: `repeat(${lines}, auto)` }}>
        {page.rows.map((row) => (
          <StageRow key={row.list.id} row={row} />
        ))}
        {hasMore && <TurnPage others={page.others} onTurn={() => turnWall(1)} />}
      </ul>
    </section>
  );
}
