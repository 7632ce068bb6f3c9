import serif from "#styles/typeface/ballot-serif.woff2";

/**
 * Has the serif fetched: a part of a typeface under the licence beside its file, with the weights
 * from 400 to 600 and what Latin texts are written in. Its figures are of one width. A script names it and no
 * style sheet, so that it takes no other's time before the page has started, and so that only texts
 * in it are set anew.
 */
export function bringTypeface({
  fonts,
}: {
  readonly fonts: { readonly add: (face: FontFace) => unknown };
}): void {
  fonts.add(
    new FontFace("Ballot Serif", `url("${serif}")`, { weight: "400 600", display: "swap" }),
  );
}
