/** What the style sheet of jsdom looks at for display, visibility and direction, besides names. */
const lookedAt = ["dir", "hidden", "open", "popover", "style", "type"] as const;

/**
 * A `getComputedStyle` that remembers: jsdom takes over a millisecond for each element, which was
 * half the time of tests that look for roles. No test has a style sheet of its own, so elements
 * with the same names and attributes on the way to the root are styled alike.
 */
export function rememberedStyles(compute: typeof getComputedStyle): typeof getComputedStyle {
  const known = new Map<string, CSSStyleDeclaration>();
  return (element, pseudo) => {
    if (pseudo || document.styleSheets.length > 0) return compute(element, pseudo);
    const key = pathOf(element);
    let style = known.get(key);
    if (style === undefined) known.set(key, (style = compute(element)));
    return style;
  };
}

function pathOf(element: Element): string {
  let path = "";
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    path += `/${at.localName}`;
    for (const name of lookedAt) {
      const value = at.getAttribute(name);
      if (value !== null) path += ` ${name}=${JSON.stringify(value)}`;
    }
  }
  return path;
}
