import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { useApp } from "#store/useApp.ts";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./KeysDialog.module.css";
import { shortcuts } from "#app/browser/shortcuts.ts";
import { wallShortcuts } from "#app/browser/wallShortcuts.ts";

/** Which keys do what. */
export function KeysDialog() {
  useTexts("panels");
  const { t } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  const singleKeys = useApp((app) => app.singleKeys);
  const chooseSingleKeys = useApp((app) => app.chooseSingleKeys);
  return (
    <Dialog
      title={t("app.keysTitle")}
      closeLabel={t("app.close")}
      onClose={() => showOverlay(null)}
    >
      <dl className={styles.keys}>
        {[...shortcuts, ...wallShortcuts].map(({ action, keys }) => (
          <div key={action} className={styles.row}>
            <dt>{t(`app.key.${action}`)}</dt>
            <dd>
              <kbd className={styles.combination} dir="ltr">
                {keys}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={() => chooseSingleKeys(!singleKeys)}
        />{" "}
        {t("app.keysSingle")}
      </label>
      <p>{t("app.keysNote")}</p>
    </Dialog>
  );
}
