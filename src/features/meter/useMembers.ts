import { useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { ListId } from "#domain/parliament.ts";
import type { Role } from "#domain/roles.ts";
import { useApp } from "#store/useApp.ts";
import { focusMeter, meterId } from "./meterFocus.ts";

/** What the buttons of the members of a coalition have in common: one stop of the Tab key. */
export interface Members {
  readonly give: (id: ListId, role: Role | null) => void;
  readonly buttonOf: (id: ListId) => {
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * Arrows, Home and End walk along the buttons in the order of `ids`, Delete takes a list out. The
 * focus then goes to the next one, else to the one before, else to the meter.
 */
export function useMembers(ids: readonly ListId[]): Members {
  const [last, setLast] = useState<ListId | null>(null);
  const assignLists = useApp((app) => app.assignLists);
  const stop = last !== null && ids.includes(last) ? last : ids[0];

  function give(id: ListId, role: Role | null) {
    const index = ids.indexOf(id);
    flushSync(() => assignLists([id], role));
    const order = [role === null ? undefined : id, ids[index + 1], ids[index - 1]];
    const next = order.map(buttonOf).find((button) => button !== null);
    if (next === undefined) focusMeter();
    else next?.focus();
  }

  function walk(event: KeyboardEvent, id: ListId) {
    const index = ids.indexOf(id);
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + (isRightToLeft ? -1 : 1),
      ArrowLeft: index + (isRightToLeft ? 1 : -1),
      Home: 0,
      End: ids.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttonOf(ids[step])?.focus();
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

function buttonOf(id: ListId | undefined): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${meterId} [data-member="${id}"] button`);
}
