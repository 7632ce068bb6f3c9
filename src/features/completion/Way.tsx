import { use } from "react";
import { shortName, type ListId } from "#domain/parliament.ts";
import { withThem } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import styles from "./NearestWays.module.css";

/** One way over the line; pressed, its lists join the government. */
export function Way({ lists }: { readonly lists: readonly ListId[] }) {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const closePanel = use(ClosePanel);
  const assignLists = useApp((app) => app.assignLists);
  const { counted, spare } = withThem(lists, useCounting(), useEdition());
  const names = and(lists.map((id) => name(shortName(parliament, id))));
  return (
    <Button
      className={styles.way}
      onClick={() => {
        assignLists(lists, "government");
        closePanel();
      }}
    >
      <span className={styles.names}>{t("completion.add", { lists: names })}</span>{" "}
      <span className={styles.result}>
        {spare === 0
          ? t("completion.resultExact", { counted })
          : t("completion.result", { counted, spare })}
      </span>
    </Button>
  );
}
