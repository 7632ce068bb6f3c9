import { lazy } from "react";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { CoalitionTray } from "#features/coalition/CoalitionTray.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import styles from "./Bench.module.css";
import { WhenNear } from "#ui/WhenNear.tsx";
import { finderPlace } from "./FinderButton.tsx";
import { Panel } from "./Panel.tsx";

const Finder = lazy(async () => ({
  default: (await import("#features/finder/Finder.tsx")).Finder,
}));

/** Where one works: the lists, the chamber that they sit in, the coalition made of them, and others. */
export function Bench() {
  return (
    <div className={styles.bench}>
      <div className={styles.lists}>
        <Panel>
          <ListsTable />
        </Panel>
      </div>
      <div className={styles.side}>
        <div className={styles.chamber}>
          <Panel>
            <Chamber />
          </Panel>
        </div>
        <div className={styles.tray}>
          <Panel>
            <CoalitionTray />
          </Panel>
        </div>
      </div>
      <div id={finderPlace} className={styles.finder} tabIndex={-1}>
        <WhenNear>
          <Panel>
            <Finder />
          </Panel>
        </WhenNear>
      </div>
    </div>
  );
}
