import { use } from "react";
import { withThem } from "#domain/criticalMember.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { listNames } from "#words/names.ts";
import styles from "./NearestWays.module.css";

/** One way over the line; pressed, its lists join the government. */
export function Way({ lists }: { readonly lists: readonly ListId[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const subject = useSubject();
  const closePanel = use(ClosePanel);
  const assignLists = useApp((app) => app.assignLists);
  const { counted, spare } = withThem(subject, lists);
  return (
    <Button
      className={styles.way}
      onClick={() => {
        assignLists(lists, "government");
        closePanel();
      }}
    >
      <span className={styles.names}>
        {t("completion.add", { lists: listNames(subject.chamber, lists, i18n) })}
      </span>{" "}
      <span className={styles.result}>
        {spare === 0
          ? t("completion.resultExact", { counted })
          : t("completion.result", { counted, spare })}
      </span>
    </Button>
  );
}
