import { use } from "react";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { wayOver } from "#words/waysOver.ts";
import styles from "./NearestWays.module.css";

/** One way over the line; pressed, its lists join the government. */
export function Way({ lists }: { readonly lists: readonly ListId[] }) {
  const i18n = useI18n();
  const way = wayOver(useSubject(), lists, i18n);
  const closePanel = use(ClosePanel);
  const assignLists = useApp((app) => app.assignLists);
  return (
    <Button
      className={styles.way}
      onClick={() => {
        assignLists(lists, "government");
        closePanel();
      }}
    >
      <span className={styles.names}>{way.lists}</span>{" "}
      <span className={styles.result}>{way.result}</span>
    </Button>
  );
}
