import { SmallMeter } from "#features/meter/SmallMeter.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { part } from "#ui/part.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import styles from "./BuilderLayout.module.css";
import { finderPlace } from "./FinderButton.tsx";

const Finder = part(async () => (await import("#features/finder/Finder.tsx")).Finder);

/** One element for all that is found: each draws the subject that it stands in. */
const smallMeter = <SmallMeter />;

/** Where other coalitions are found, with room for them before they have come. */
export function FinderPlace() {
  const { t } = useI18n();
  const coming = <Section heading={t("finder.open")} about={t("finder.coming")} />;
  return (
    <div id={finderPlace} className={styles.finder} tabIndex={-1}>
      <WhenNear before={coming}>
        <Finder lost={t("app.lostFinder")} bar={smallMeter} waiting={coming} />
      </WhenNear>
    </div>
  );
}
