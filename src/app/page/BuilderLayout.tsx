import { ClearButton } from "#features/coalition/ClearButton.tsx";
import { NearestWays } from "#features/completion/NearestWays.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import styles from "./BuilderLayout.module.css";
import { useI18n } from "#i18n/useI18n.ts";
import { part } from "#ui/part.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { SmallMeter } from "#features/meter/SmallMeter.tsx";
import { FinderButton, finderPlace } from "./FinderButton.tsx";
import { PreviewedChamber } from "./PreviewedChamber.tsx";
import { QuotesPlace } from "./QuotesPlace.tsx";

const Finder = part(async () => (await import("#features/finder/Finder.tsx")).Finder);

/** One element for all that is found: each draws the subject that it stands in. */
const smallMeter = <SmallMeter />;

/** Two offers of help and the way back: one element, so that the toolbar is not drawn again. */
const actions = (
  <>
    <PartBoundary>
      <NearestWays />
    </PartBoundary>
    <FinderButton />
    <ClearButton onCleared={focusMeter} />
  </>
);

/** Where one works: the lists, the chamber that they sit in, and other coalitions. */
export function BuilderLayout() {
  const { t } = useI18n();
  return (
    <div className={styles.layout}>
      <div className={styles.lists}>
        <PartBoundary>
          <ListsTable actions={actions} />
        </PartBoundary>
      </div>
      <div className={styles.side}>
        <div className={styles.chamber}>
          <PartBoundary>
            <PreviewedChamber />
          </PartBoundary>
        </div>
        <QuotesPlace />
      </div>
      <div id={finderPlace} className={styles.finder} tabIndex={-1}>
        <WhenNear>
          <Finder bar={smallMeter} waiting={<p>{t("app.loading")}</p>} />
        </WhenNear>
      </div>
    </div>
  );
}
