/** Of the window's height: a higher meter would leave too little to see of what it is about. */
const mostOfWindow = 0.3;

/**
 * Tells the style sheets how high the sticky meter is, so that focus is never hidden under it and
 * what is marked as below it sticks there. With large text on a small screen it does not stick.
 * Returns the function that stops watching.
 */
export function keepHeightKnown(element: HTMLElement | null): () => void {
  if (element === null || typeof ResizeObserver === "undefined") return () => {};
  // A sheet of its own: a property of the page would have every element of it styled anew.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const observer = new ResizeObserver(() => {
    const { offsetHeight } = element;
    const sticks = offsetHeight <= mostOfWindow * window.innerHeight;
    element.style.position = sticks ? "" : "static";
    const height = sticks ? offsetHeight : 0;
    sheet.replaceSync(
      `html{scroll-padding-block-start:${height + 8}px}[data-below-meter]{--meter-height:${height}px}`,
    );
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
