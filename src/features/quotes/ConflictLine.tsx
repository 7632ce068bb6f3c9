import type { Statements } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Icon } from "#ui/Icon.tsx";
import { useTexts } from "#ui/arrival.tsx";
import styles from "./ConflictLine.module.css";
import { ConflictMark } from "./ConflictMark.tsx";
import { useSaid } from "./useSaid.ts";

interface ConflictLineProps {
  readonly load: () => Promise<Statements>;
  readonly onLead: () => void;
}

/** On a phone, where the statements stand far below: how many there are, in one line. */
export function ConflictLine({ load, onLead }: ConflictLineProps) {
  useTexts("quotes");
  const { t } = useI18n();
  const { concerning, conflicts } = useSaid(load);
  const count = concerning.length;
  return (
    <button type="button" className={styles.line} onClick={onLead}>
      {conflicts.length > 0 && <ConflictMark />}
      <span className={styles.words}>
        {conflicts.length === 0
          ? t("quotes.count", { count })
          : t("quotes.conflictCount", { conflicts: conflicts.length, count })}
      </span>
      <Icon name="chevron" />
    </button>
  );
}
