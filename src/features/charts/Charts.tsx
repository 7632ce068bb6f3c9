import { editionOf } from "#domain/scenario.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useCounting } from "#store/useApp.ts";
import { BarFigure } from "./BarFigure.tsx";
import { PowerFigure } from "./PowerFigure.tsx";
import { makeupBars, seatBars } from "./chartBars.ts";
import styles from "./ChartsPanel.module.css";

/** Seats by list, and what the coalition is made of. */
export function Charts() {
  const { t } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  const bars = seatBars(parliament, editionOf(parliament, scenario), scenario);
  const makeup = makeupBars(bars, scenario);
  return (
    <div className={styles.charts}>
      <BarFigure title={t("charts.seatsTitle")} note={t("charts.seatsNote")} bars={bars} />
      <PowerFigure />
      <BarFigure
        title={t("charts.makeupTitle")}
        note={t(makeup.length === 0 ? "charts.makeupEmpty" : "charts.makeupNote")}
        bars={makeup}
      />
    </div>
  );
}
