/** An address to hand on, and whether it works on this computer only. */
export interface ShareAddress {
  readonly address: string;
  readonly isLocalOnly: boolean;
}

/**
 * The address of a scenario's link: on the host that serves the page, or for a page opened from a
 * file at the public address given when it was built, if there was one.
 */
export function shareAddress(link: string, page: Location, publicUrl: string): ShareAddress {
  const served = `${page.origin}${page.pathname}`;
  if (page.protocol !== "file:") return { address: served + link, isLocalOnly: false };
  return publicUrl === ""
    ? { address: `file://${page.pathname}${link}`, isLocalOnly: true }
    : { address: `${publicUrl.replace(/\/*$/, "/")}${link}`, isLocalOnly: false };
}
