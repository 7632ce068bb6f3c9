import { useI18n } from "#i18n/useI18n.ts";
import { useDropZone } from "#ui/drag/dragState.ts";
import styles from "./DropFields.module.css";

/**
 * Where lists are dropped that are not to govern, while something is dragged. With the first file:
 * a drop that is faster than what would have to be fetched would go to the meter under them.
 */
export function DropFields() {
  return (
    <div className={styles.fields}>
      <Field gives="support" />
      <Field gives="abstains" />
    </div>
  );
}

function Field({ gives: role }: { readonly gives: "support" | "abstains" }) {
  const { t } = useI18n();
  const zone = useDropZone(`role:${role}`);
  return (
    <span {...zone.attributes} className={styles.field} data-over={zone.isOver || undefined}>
      {t(`meter.field.${role}`)}
    </span>
  );
}
