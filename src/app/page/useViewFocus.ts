import { useEffect, useRef } from "react";
import type { View } from "#domain/presentation.ts";

/** Where the focus goes on in each view, the best first: on the wall where one reads. */
const places: Readonly<Record<View, readonly string[]>> = {
  stage: ["[role=alert] button", "h1"],
  page: ["[data-opens=stage]", "[data-opens=menu] button"],
};

/** Keeps the focus in the page where one view takes the place of the other and of what had it. */
export function useViewFocus(view: View) {
  const former = useRef(view);

  // The document, once the view stands in it.
  useEffect(() => {
    if (former.current === view) return;
    former.current = view;
    if (document.activeElement === document.body) places[view].some(takeFocus);
  }, [view]);
}

/** Gives the focus to what can be seen of such elements; false if that is nothing. */
function takeFocus(place: string): boolean {
  const element = document.querySelector<HTMLElement>(place);
  if (element === null || element.getClientRects().length === 0) return false;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return true;
}
