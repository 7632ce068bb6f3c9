import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/useTexts.ts";
import { useSubject } from "#store/subject.tsx";
import { BarFigure } from "./BarFigure.tsx";
import { PowerFigure } from "./PowerFigure.tsx";
import { makeupBars, seatBars } from "./chartBars.ts";
import styles from "./ChartsPanel.module.css";

/** Seats by list, and what the coalition is made of. */
export function Charts() {
  useTexts("charts", "power", "engine");
  const { t } = useI18n();
  const subject = useSubject();
  const bars = seatBars(subject);
  const makeup = makeupBars(bars);
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
