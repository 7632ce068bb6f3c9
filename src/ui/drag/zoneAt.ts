/**
 * The drop zone at a point of the window, or `null`. Zones are measured at the moment of asking:
 * the meter is sticky, and the fields for roles come and go with the drag. Of a zone inside another
 * the inner one is meant. Of two that merely overlap the first of the page: that is the meter, which
 * lies over what scrolls under it.
 */
export function zoneAt(x: number, y: number): string | null {
  let found: HTMLElement | null = null;
  for (const zone of document.querySelectorAll<HTMLElement>("[data-drop-zone]")) {
    const box = zone.getBoundingClientRect();
    const isHit = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    if (isHit && (found === null || found.contains(zone))) found = zone;
  }
  return found?.dataset["dropZone"] ?? null;
}
