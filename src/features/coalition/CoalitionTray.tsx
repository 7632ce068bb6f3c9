import { useRef } from "react";
import { flushSync } from "react-dom";
import { listsWith } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOrder, type Role } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { useDragState } from "#ui/drag/dragState.ts";
import styles from "./CoalitionTray.module.css";
import { focusAfter, focusChip } from "./trayFocus.ts";
import { RoleZone } from "./RoleZone.tsx";

/** The lists chosen, by role. Further roles than government appear once they are wanted. */
export function CoalitionTray() {
  const { t } = useI18n();
  const assignLists = useApp((app) => app.assignLists);
  const clear = useApp((app) => app.clear);
  const { chamber, proposal } = useSubject();
  const { roles } = proposal;
  const { dragged } = useDragState();
  const tray = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const members = roleOrder.map((role) => [role, listsWith(chamber, roles, role)] as const);
  const count = Object.keys(roles).length;
  const hasRoles = members.some(([role, ids]) => role !== "government" && ids.length > 0);

  function give(id: ListId, role: Role | null) {
    const next = role === null ? focusAfter(tray.current, id) : null;
    flushSync(() => assignLists([id], role));
    if (role !== null) focusChip(tray.current, id);
    else (next ?? heading.current)?.focus();
  }

  function empty() {
    flushSync(clear);
    heading.current?.focus();
  }

  return (
    <section ref={tray} className={styles.tray} aria-labelledby="coalition-heading">
      <header className={styles.head}>
        <h2 ref={heading} id="coalition-heading" tabIndex={-1}>
          {count === 0 ? t("coalition.headingEmpty") : t("coalition.heading", { count })}
        </h2>
        {count > 0 && (
          <Button look="quiet" onClick={empty}>
            {t("coalition.clear")}
          </Button>
        )}
      </header>
      <div className={styles.zones}>
        {members.map(([role, ids]) =>
          role === "government" || ids.length > 0 || hasRoles || dragged !== null ? (
            <RoleZone
              key={role}
              role={role}
              ids={ids}
              isNamed={hasRoles || dragged !== null}
              onGive={give}
            />
          ) : null,
        )}
      </div>
    </section>
  );
}
