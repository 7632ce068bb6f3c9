import { Chamber } from "#features/chamber/Chamber.tsx";
import { CoalitionTray } from "#features/coalition/CoalitionTray.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import styles from "./Bench.module.css";
import { Panel } from "./Panel.tsx";

/** Where one works: the lists, the chamber that they sit in, and the coalition made of them. */
export function Bench() {
  return (
    <div className={styles.bench}>
      <div className={styles.lists}>
        <Panel>
          <ListsTable />
        </Panel>
      </div>
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
  );
}
