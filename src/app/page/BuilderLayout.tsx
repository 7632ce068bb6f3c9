import { lazy } from "react";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { CoalitionTray } from "#features/coalition/CoalitionTray.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import styles from "./BuilderLayout.module.css";
import { WhenNear } from "#ui/WhenNear.tsx";
import { finderPlace } from "./FinderButton.tsx";
import { PartBoundary } from "./PartBoundary.tsx";

const Finder = lazy(async () => ({
  default: (await import("#features/finder/Finder.tsx")).Finder,
}));

/** Where one works: the lists, the chamber that they sit in, the coalition made of them, and others. */
export function BuilderLayout() {
  return (
    <div className={styles.bench}>
      <div className={styles.lists}>
        <PartBoundary>
          <ListsTable />
        </PartBoundary>
      </div>
      <div className={styles.side}>
        <div className={styles.chamber}>
          <PartBoundary>
            <Chamber />
          </PartBoundary>
        </div>
        <div className={styles.tray}>
          <PartBoundary>
            <CoalitionTray />
          </PartBoundary>
        </div>
      </div>
      <div id={finderPlace} className={styles.finder} tabIndex={-1}>
        <WhenNear>
          <PartBoundary>
            <Finder />
          </PartBoundary>
        </WhenNear>
      </div>
    </div>
  );
}
