/** Of the window's height: a higher meter would leave too little to see of what it is about. */
const mostOfWindow = 0.3;

/**
 * Tells the style sheets how high the sticky meter is, so that focus is never hidden under it and
 * the table's head sticks below it. With large text on a small screen it does not stick. Returns the
 * function that stops watching.
 */
export function keepHeightKnown(element: HTMLElement | null): () => void {
  const page = document.documentElement;
  if (element === null || typeof ResizeObserver === "undefined") return () => {};
  const observer = new ResizeObserver(() => {
    const { offsetHeight } = element;
    const sticks = offsetHeight <= mostOfWindow * window.innerHeight;
    element.style.position = sticks ? "" : "static";
    page.style.setProperty("--meter-height", `${sticks ? offsetHeight : 0}px`);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    page.style.removeProperty("--meter-height");
  };
}
