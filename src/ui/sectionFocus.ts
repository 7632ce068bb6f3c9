/** The section or panel that an element stands in, of those that outlive what happens to it. */
export function sectionAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>("section:not([role=alert]), [data-keeps-focus]") ?? null;
}

/** Leaves a button that goes when it is pressed: the focus stays where something will come of it. */
export function leaveForSection(button: HTMLElement) {
  const section = sectionAround(button);
  button.blur();
  focusSection(section);
}

/** Puts the focus on a section, if nothing else has it: the next Tab goes on from there. */
export function focusSection(section: HTMLElement | null) {
  if (section === null || document.activeElement !== document.body) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
