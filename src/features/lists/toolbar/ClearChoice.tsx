import { useContext } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import styles from "./ListsToolbar.module.css";

/** Takes all lists out: in the menu on a phone, which has no room for it outside. */
export function ClearChoice() {
  const { t } = useI18n();
  const { isEmpty } = useSubject().standing;
  const clear = useApp((app) => app.clear);
  const close = useContext(ClosePanel);
  if (isEmpty) return null;
  return (
    <Button
      className={styles.clear}
      onClick={() => {
        clear();
        close();
      }}
    >
      {t("coalition.clear")}
    </Button>
  );
}
