import { ClearButton } from "#features/coalition/ClearButton.tsx";
import { NearestWays } from "#features/completion/NearestWays.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";
import styles from "./BuilderLayout.module.css";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { FinderButton } from "./FinderButton.tsx";
import { FinderPlace } from "./FinderPlace.tsx";
import { PreviewedChamber } from "./PreviewedChamber.tsx";
import { QuotesPlace } from "./QuotesPlace.tsx";
import { WithAddress } from "./WithAddress.tsx";

/** Two offers of help and the way back: one element, so that the toolbar is not drawn again. */
const actions = (
  <>
    <span className={styles.offers} data-asked="roles">
      <PartBoundary isAwaitedOutside>
        <NearestWays />
      </PartBoundary>
      <FinderButton />
    </span>
    <span className={styles.clear}>
      <ClearButton onCleared={focusMeter} />
    </span>
  </>
);

/** What the seats in the table add up to, and who says so. */
const source = (
  <PartBoundary isAwaitedOutside>
    <LedgerLine />
  </PartBoundary>
);

/** One element, so that it is not drawn again with the address. */
const table = <ListsTable actions={actions} source={source} />;

/** Where one works: the lists, the chamber that they sit in, and other coalitions. */
export function BuilderLayout() {
  return (
    <div className={styles.layout}>
      <div className={styles.lists}>
        <PartBoundary isAwaitedOutside>
          <WithAddress>{table}</WithAddress>
        </PartBoundary>
      </div>
      <div className={styles.side} data-aside>
        <div className={styles.chamber}>
          <PartBoundary isAwaitedOutside>
            <PreviewedChamber />
          </PartBoundary>
        </div>
        <QuotesPlace />
      </div>
      <FinderPlace />
    </div>
  );
}
