import { seatsOf } from "#domain/parliament.ts";
import type { Provenance } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./SeatsTable.module.css";

/** Every list's seats in every edition, how the article prints it, and who else says so. */
export function SeatsTable({ provenance }: { readonly provenance: Provenance }) {
  const { t, name, number } = useI18n();
  const { lists, editions } = useApp((app) => app.parliament);
  const printedAs = (id: string) =>
    provenance.article.printed.filter(({ list }) => list === id).map((row) => row.as);
  return (
    <section>
      <h3>{t("sources.tableHeading")}</h3>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("sources.list")}</th>
              {editions.map((edition) => (
                <th key={edition.id} scope="col" className={styles.figure}>
                  {name(edition.name)}
                </th>
              ))}
              <th scope="col">{t("sources.printed")}</th>
              <th scope="col">{t("sources.by")}</th>
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list.id}>
                <th scope="row">
                  <bdi>{name(list.full)}</bdi>
                </th>
                {editions.map((edition) => {
                  const seats = seatsOf(edition, list.id);
                  return (
                    <td key={edition.id} className={styles.figure}>
                      {seats === null ? <NotItemised /> : number(seats)}
                    </td>
                  );
                })}
                <td>{printedAs(list.id).join("; ")}</td>
                <td>
                  <SourceMarks
                    ids={provenance.seatSources[list.id] ?? []}
                    provenance={provenance}
                  />
                </td>
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
