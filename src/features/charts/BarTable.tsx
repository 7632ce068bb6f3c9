import { useI18n } from "#i18n/useI18n.ts";
import { More } from "#ui/More.tsx";
import styles from "./BarTable.module.css";
import type { ChartBar } from "./chartBars.ts";

/** The figures of a chart for who does not see it, or wants them exactly. */
export function BarTable({ bars }: { readonly bars: readonly ChartBar[] }) {
  const { t, name, number, percent } = useI18n();
  return (
    <More label={t("charts.asTable")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("charts.list")}</th>
            <th scope="col">{t("charts.seats")}</th>
            <th scope="col">{t("charts.share")}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ list, seats, share }) => (
            <tr key={list.id}>
              <th scope="row">
                <bdi>{name(list.short)}</bdi>
              </th>
              <td>{number(seats)}</td>
              <td>{percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}
