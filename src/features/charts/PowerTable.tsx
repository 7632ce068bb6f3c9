import { useI18n } from "#i18n/useI18n.ts";
import { More } from "#ui/More.tsx";
import { pointsText } from "#words/pointsText.ts";
import styles from "./PowerTable.module.css";
import { gainOf, type PowerIndex, type PowerPoint } from "./powerPoints.ts";

interface PowerTableProps {
  readonly points: readonly PowerPoint[];
  readonly index: PowerIndex;
  /** Whether the chamber has seats besides those of the lists. */
  readonly isListed: boolean;
}

/** Seats and power of every list, exactly. */
export function PowerTable({ points, index, isListed }: PowerTableProps) {
  const i18n = useI18n();
  const { t, name, number, percent } = i18n;
  const hasKinds = points.some(({ standing }) => standing.kind !== null);
  return (
    <More label={t("charts.asTable")}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("charts.list")}</th>
              <th scope="col">{t(isListed ? "charts.shareListed" : "charts.share")}</th>
              <th scope="col">{t("charts.difference", { index: t(`charts.${index}`) })}</th>
              <th scope="col">{t("charts.shapley")}</th>
              <th scope="col">{t("charts.banzhaf")}</th>
              <th scope="col">{t("charts.minimal")}</th>
              {hasKinds && <th scope="col">{t("charts.kind")}</th>}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => {
              const { list, seatShare, standing } = point;
              return (
                <tr key={list.id}>
                  <th scope="row">
                    <bdi>{name(list.short)}</bdi>
                  </th>
                  <td>{percent(seatShare)}</td>
                  <td>{pointsText(gainOf(point, index), i18n)}</td>
                  <td>{percent(standing.shapley)}</td>
                  <td>{percent(standing.banzhaf)}</td>
                  <td>{number(standing.minimal)}</td>
                  {hasKinds && (
                    <td>{standing.kind !== null && t(`power.kind.${standing.kind}`)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </More>
  );
}
