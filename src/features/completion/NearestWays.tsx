import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { part } from "#ui/part.tsx";
import { Working } from "#ui/Working.tsx";
import styles from "./NearestWays.module.css";

// The engine comes when somebody asks it for the first time.
const Ways = part(async () => (await import("./Ways.tsx")).Ways);

/** The smallest additions that would reach the line; one click makes one of them. */
export function NearestWays() {
  const { t } = useI18n();
  const { isEmpty } = useSubject().standing;
  return (
    <Disclosure look="framed" label={t(isEmpty ? "completion.start" : "completion.button")}>
      <div className={styles.panel} role="status">
        <Completion />
      </div>
    </Disclosure>
  );
}

function Completion() {
  const { t } = useI18n();
  const { line, isReached, isEmpty } = useSubject().standing;
  if (isEmpty) return <p>{t("completion.empty", { line })}</p>;
  if (isReached) return <p>{t("completion.reached")}</p>;
  return <Ways waiting={<Working>{t("completion.working")}</Working>} />;
}
