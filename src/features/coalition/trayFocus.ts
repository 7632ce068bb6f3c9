import type { ListId } from "#domain/parliament.ts";

/** Where the focus goes when a chip leaves: the next chip's button, else the one before, else none. */
export function focusAfter(tray: HTMLElement | null, leaving: ListId): HTMLElement | null {
  const buttons = [...(tray?.querySelectorAll<HTMLElement>("[data-remove]") ?? [])];
  const index = buttons.findIndex((button) => button.dataset["remove"] === leaving);
  return buttons[index + 1] ?? buttons[index - 1] ?? null;
}

/** A chip that moved to another role keeps the focus on its role button. */
export function focusChip(tray: HTMLElement | null, id: ListId): void {
  tray?.querySelector<HTMLElement>(`[data-chip="${id}"] [aria-expanded]`)?.focus();
}
