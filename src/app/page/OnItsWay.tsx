import { useEffect } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { Working } from "#ui/Working.tsx";
import styles from "./OnItsWay.module.css";

/** Milliseconds after which somebody who sees nothing is told. */
const patience = 1000;

/** Says at the edge of the window that what was asked for comes later, once that takes a moment. */
export function OnItsWay() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const text = t("app.loading");

  // The live region, and time.
  useEffect(() => {
    const timer = setTimeout(() => announce(text), patience);
    return () => clearTimeout(timer);
  }, [announce, text]);

  return (
    <Working>
      <span className={styles.note}>{text}</span>
    </Working>
  );
}
