import { useContext } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { FailureContext } from "#ui/FailureBoundary.tsx";
import { part } from "#ui/part.tsx";
import { Section } from "#ui/Section.tsx";
import { useTexts } from "#ui/arrival.tsx";
import styles from "./ChartsPanel.module.css";

// The chart library is larger than the rest of the page together: it comes when it is asked for.
const Charts = part(async () => (await import("./Charts.tsx")).Charts);

/** Charts of the scenario, drawn on demand, which is remembered. */
export function ChartsPanel() {
  useTexts("charts");
  const { t } = useI18n();
  const isShown = useApp((app) => app.showsCharts);
  const chooseCharts = useApp((app) => app.chooseCharts);
  const tellFailure = useContext(FailureContext);
  return (
    <Section heading={t("charts.heading")} about={t("charts.about")}>
      <Button className={styles.button} onClick={() => chooseCharts(!isShown)}>
        {t(isShown ? "charts.hide" : "charts.show")}
      </Button>
      {isShown && (
        <Charts
          waiting={<p>{t("charts.loading")}</p>}
          renderFailure={(failure) => <div ref={bringIntoView}>{tellFailure(failure)}</div>}
        />
      )}
    </Section>
  );
}

/** What stands under the button that was pressed may end below the window. */
function bringIntoView(element: HTMLElement | null) {
  element?.scrollIntoView({ block: "nearest" });
}
