/**
 * Tells the style sheets how high the sticky meter is, so that focus is never hidden under it and
 * the table's head sticks below it. Returns the function that stops watching.
 */
export function keepHeightKnown(element: HTMLElement | null): () => void {
  const page = document.documentElement;
  if (element === null || typeof ResizeObserver === "undefined") return () => {};
  const observer = new ResizeObserver(() => {
    page.style.setProperty("--meter-height", `${Math.round(element.offsetHeight)}px`);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    page.style.removeProperty("--meter-height");
  };
}
