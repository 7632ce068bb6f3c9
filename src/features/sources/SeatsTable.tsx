import { useId } from "react";
import { chamberIn, seatsOf } from "#domain/chamber.ts";
import type { Provenance } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./SeatsTable.module.css";
import { useParliamentAsFar } from "./useParliamentAsFar.ts";

/** Every list's seats in every edition, how the article prints it, and who else says so. */
export function SeatsTable({ provenance }: { readonly provenance: Provenance | null }) {
  const { t, name, number, and } = useI18n();
  const parliament = useParliamentAsFar();
  const { lists } = parliament;
  const headingId = useId();
  const chambers = parliament.editions.map((edition) => chamberIn(parliament, edition));
  const article = provenance?.article ?? null;
  const printedAs = (id: string) =>
    (article?.printed ?? []).filter(({ list }) => list === id).map((row) => row.as);
  return (
    <section>
      <h3 id={headingId}>{t("sources.tableHeading")}</h3>
      {/* On a phone it is wider than the window, and keys have to move it too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} role="region" aria-labelledby={headingId} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("sources.list")}</th>
              {chambers.map(({ edition }) => (
                <th key={edition.id} scope="col" className={styles.figure}>
                  {name(edition.name)}
                </th>
              ))}
              {article !== null && <th scope="col">{t("sources.printed")}</th>}
              {provenance !== null && <th scope="col">{t("sources.by")}</th>}
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list.id}>
                <th scope="row">
                  <bdi>{name(list.full ?? list.short)}</bdi>
                </th>
                {chambers.map((chamber) => {
                  const seats = seatsOf(chamber, list.id);
                  return (
                    <td key={chamber.edition.id} className={styles.figure}>
                      {seats === null ? <NotItemised /> : number(seats)}
                    </td>
                  );
                })}
                {article !== null && <td>{and(printedAs(list.id))}</td>}
                {provenance !== null && (
                  <td>
                    <SourceMarks
                      ids={provenance.seatSources[list.id] ?? []}
                      provenance={provenance}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function NotItemised() {
  const { t } = useI18n();
  return (
    <>
      <span aria-hidden="true">{t("sources.none")}</span>
      <VisuallyHidden>{t("sources.noneLong")}</VisuallyHidden>
    </>
  );
}
