import { useI18n } from "#i18n/useI18n.ts";
import { part } from "#ui/part.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import styles from "./PageView.module.css";

const ChartsPanel = part(
  async () => (await import("#features/charts/ChartsPanel.tsx")).ChartsPanel,
);

/** Where the charts stand, with room for their button before it has come. */
export function ChartsPlace() {
  const { t } = useI18n();
  const coming = <Section heading={t("charts.heading")} about={t("charts.about")} />;
  return (
    <div id="charts" className={styles.charts}>
      <WhenNear before={coming}>
        <ChartsPanel lost={t("app.lostCharts")} waiting={coming} />
      </WhenNear>
    </div>
  );
}
