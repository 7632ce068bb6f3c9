/**
 * The drop zone at a point of the window, or `null`. Zones are measured at the moment of asking:
 * the meter is sticky, and the fields for roles come and go with the drag.
 */
export function zoneAt(x: number, y: number): string | null {
  for (const zone of document.querySelectorAll<HTMLElement>("[data-drop-zone]")) {
    const box = zone.getBoundingClientRect();
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) {
      return zone.dataset["dropZone"] ?? null;
    }
  }
  return null;
}
