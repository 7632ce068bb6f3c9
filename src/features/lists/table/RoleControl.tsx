import { roleChoices, roleOrder, type Role } from "#domain/roles.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./RoleControl.module.css";

interface RoleControlProps {
  readonly id: ListId;
  readonly name: string;
  readonly role: Role | null;
  /** Whether a key in the row asked for it: then it takes the focus, and opens. */
  readonly isAsked: boolean;
  /** Called when it is left, or with `true` when the focus belongs to the row again. */
  readonly onLeave: (isDone: boolean) => void;
}

/** A list's role: a framed word over which a native select lies unseen. */
export function RoleControl({ id, name, role, isAsked, onLeave }: RoleControlProps) {
  const { t } = useI18n();
  const assignLists = useApp((app) => app.assignLists);
  const choice = role ?? "opposition";

  function choose(value: string) {
    assignLists([id], roleOrder.find((known) => known === value) ?? null);
    onLeave(isAsked);
  }

  return (
    <span className={styles.role}>
      <span className={styles.text} aria-hidden="true">
        {t(`lists.role.${choice}`)}
        <Icon name="chevron" />
      </span>
      <select
        ref={isAsked ? open : undefined}
        className={styles.select}
        aria-label={t("lists.roleOf", { list: name })}
        value={choice}
        onChange={(event) => choose(event.target.value)}
        onBlur={() => onLeave(false)}
        onKeyDown={({ key }) => {
          if (key === "Escape") onLeave(isAsked);
        }}
      >
        {roleChoices.map((option) => (
          <option key={option} value={option}>
            {t(`role.${option}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Where a browser does not open it, the arrow keys choose all the same. */
function open(select: HTMLSelectElement | null) {
  select?.focus();
  try {
    select?.showPicker();
  } catch {
    return;
  }
}
