/** Escape anywhere in a place that somebody was led to brings them back to what led there. */
export function backByEscape(place: HTMLElement, from: HTMLElement) {
  const leave = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    place.removeEventListener("keydown", leave);
    from.focus();
  };
  place.addEventListener("keydown", leave);
}
