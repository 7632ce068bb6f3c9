import { useContext, type KeyboardEvent } from "react";
import { ifItLeft } from "#domain/criticalMember.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOf, roleOrder, type Role } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useTexts } from "#ui/arrival.tsx";
import { listName } from "#words/names.ts";
import styles from "./RoleMenu.module.css";

interface RoleMenuProps {
  readonly id: ListId;
  readonly onGive: (id: ListId, role: Role | null) => void;
}

/** What a member of the coalition does for it, and the way out. */
export function RoleMenu({ id, onGive }: RoleMenuProps) {
  useTexts("panels");
  const i18n = useI18n();
  const { t } = i18n;
  const close = useContext(ClosePanel);
  const subject = useSubject();
  const list = listName(subject.chamber, id, i18n);
  const role = roleOf(subject.proposal.roles, id);

  function give(choice: Role | null) {
    close();
    if (choice !== role) onGive(id, choice);
  }

  return (
    <>
      <div
        ref={focusChosen}
        role="menu"
        tabIndex={-1}
        aria-label={t("roleMenu.name", { list })}
        className={styles.menu}
        onKeyDown={walk}
      >
        {roleOrder.map((choice) => (
          <button
            key={choice}
            type="button"
            role="menuitemradio"
            tabIndex={-1}
            aria-checked={choice === role}
            className={styles.item}
            onClick={() => give(choice)}
          >
            <span className={styles.sign}>{choice === role && <Icon name="check" />}</span>
            {t(`role.${choice}`)}
          </button>
        ))}
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => give(null)}
        >
          <span className={styles.sign}>
            <Icon name="close" />
          </span>
          {t("roleMenu.remove", { list })}
        </button>
      </div>
      {ifItLeft(subject, id)?.isCritical === true && (
        <p className={styles.needed}>{t("roleMenu.needed")}</p>
      )}
    </>
  );
}

function focusChosen(menu: HTMLElement | null) {
  const chosen = menu?.querySelector<HTMLElement>('[aria-checked="true"]');
  (chosen ?? menu?.querySelector("button"))?.focus();
}

/** Arrows go round, Home and End to the ends; the meter's own arrows are not meant here. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const index = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: -1,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  items.at(step % items.length)?.focus();
}
