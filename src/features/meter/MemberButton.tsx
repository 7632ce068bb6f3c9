import type { ReactNode } from "react";
import { seatsOf } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOf } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { part } from "#ui/part.tsx";
import { Working } from "#ui/Working.tsx";
import { listName } from "#words/names.ts";
import type { Members } from "./useMembers.ts";

const RoleMenu = part(async () => (await import("./RoleMenu.tsx")).RoleMenu);

interface MemberButtonProps {
  readonly id: ListId;
  readonly members: Members;
  readonly align?: "start" | "end";
  /** What is seen of it. */
  readonly children: ReactNode;
}

/** A member of the coalition as a button that opens its roles. */
export function MemberButton({ id, members, align = "start", children }: MemberButtonProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { chamber, proposal } = useSubject();
  const seats = seatsOf(chamber, id);
  const label = t(`meter.segment.${roleOf(proposal.roles, id) ?? "government"}`, {
    list: listName(chamber, id, i18n),
    seats: seats === null ? t("coalition.notItemised") : t("seats", { count: seats }),
  });
  return (
    <Disclosure
      look="bare"
      align={align}
      label={children}
      button={{ ...members.buttonOf(id), "aria-label": label, "aria-haspopup": "menu" }}
    >
      <RoleMenu id={id} onGive={members.give} waiting={<Working>{t("app.loading")}</Working>} />
    </Disclosure>
  );
}
