/**
 * Puts the focus on the first choice around a control that is about to go away, so that the
 * keyboard stays where it was at work.
 */
export function focusChoiceAround(control: Element): void {
  control.closest("[role=group], section")?.querySelector("select")?.focus();
}

/** Puts the focus on what was found, where the control that changed it goes away. */
export function focusAnswerAround(control: Element): void {
  control.closest("[data-found]")?.querySelector<HTMLElement>("[data-answer]")?.focus();
}
