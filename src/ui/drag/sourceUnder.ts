/** What is being dragged: items known to the features by their ids, and where they came from. */
export interface DragPayload<From extends string = string> {
  readonly items: readonly string[];
  readonly from: From;
}

/** A draggable element with what it carries. */
export interface Source {
  readonly element: HTMLElement;
  readonly payload: DragPayload;
}

/** The payload of a draggable element that a press hit, with the element; `null` if it hit none. */
export function sourceUnder(target: EventTarget | null): Source | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>("[data-drag-items]");
  if (element === null) return null;
  const { dragItems = "", dragFrom = "" } = element.dataset;
  return { element, payload: { items: dragItems.split(" "), from: dragFrom } };
}
