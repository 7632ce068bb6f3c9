import { useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { ListId } from "#domain/parliament.ts";
import type { Role } from "#domain/roles.ts";
import { useApp } from "#store/useApp.ts";
import { focusMeter, meterId } from "./meterFocus.ts";

/** Gives a member of the coalition another role, or takes it out. */
export type Give = (id: ListId, role: Role | null) => void;

/** What the buttons of members that stand together have in common: one stop of the Tab key. */
export interface Members {
  readonly give: Give;
  readonly buttonOf: (id: ListId) => {
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * The focus stays on a member that is given another role. From one that is taken out it goes to the
 * next in the order of `ids`, which are all members, else to the one before, else to the meter.
 */
export function useGive(ids: readonly ListId[]): Give {
  const assignLists = useApp((app) => app.assignLists);
  return (id, role) => {
    const index = ids.indexOf(id);
    flushSync(() => assignLists([id], role));
    const order = [role === null ? undefined : id, ids[index + 1], ids[index - 1]];
    if (!order.some(focusMember)) focusMeter();
  };
}

/**
 * Arrows, Home and End walk along the buttons in the order of `ids`, up and down too where they
 * stand in a column; Delete takes a list out. `ids` are those that are drawn: the stop is never
 * that of a button which is not there.
 */
export function useMembers(
  ids: readonly ListId[],
  give: Give,
  stand: "row" | "column" = "row",
): Members {
  const [last, setLast] = useState<ListId | null>(null);
  const stop = last !== null && ids.includes(last) ? last : ids[0];

  function walk(event: KeyboardEvent, id: ListId) {
    const index = ids.indexOf(id);
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + (isRightToLeft ? -1 : 1),
      ArrowLeft: index + (isRightToLeft ? 1 : -1),
      ...(stand === "column" && { ArrowDown: index + 1, ArrowUp: index - 1 }),
      Home: 0,
      End: ids.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focusMember(ids[step]);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      give(id, null);
    }
  }

  return {
    give,
    buttonOf: (id) => ({
      tabIndex: id === stop ? 0 : -1,
      onFocus: () => setLast(id),
      onKeyDown: (event) => walk(event, id),
    }),
  };
}

/** Puts the focus on the button of a member; false where it has none that takes it. */
function focusMember(id: ListId | undefined): boolean {
  const button = document.querySelector<HTMLElement>(`#${meterId} [data-member="${id}"] button`);
  button?.focus();
  return button !== null && document.activeElement === button;
}
