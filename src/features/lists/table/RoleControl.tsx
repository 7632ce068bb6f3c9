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
}

/**
 * A list's role: quiet text over which a native select lies unseen. Opposition has no place in the
 * order of tabs, so that the keyboard goes from list to list; a ticked list has.
 */
export function RoleControl({ id, name, role }: RoleControlProps) {
  const { t } = useI18n();
  const assignLists = useApp((app) => app.assignLists);
  const choice = role ?? "opposition";

  function choose(value: string) {
    assignLists([id], roleOrder.find((known) => known === value) ?? null);
  }

  return (
    <span className={styles.role} data-role={choice}>
      <span className={styles.text} aria-hidden="true">
        <span className={styles.word}>{t(`lists.role.${choice}`)}</span>
        <Icon name="chevron" />
      </span>
      <select
        className={styles.select}
        aria-label={t("lists.roleOf", { list: name })}
        value={choice}
        tabIndex={role === null ? -1 : undefined}
        onChange={(event) => choose(event.target.value)}
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
