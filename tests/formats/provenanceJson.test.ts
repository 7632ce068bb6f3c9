import { expect, it } from "vitest";
import { readProvenance } from "#formats/provenanceJson.ts";

it("is refused with the place where it names a source that it does not list", () => {
  const sources = [{ id: "post", title: "The Lakeland Post", url: null, kind: "news" }];
  const variant = { list: "anchor", seats: 7, sources: ["post"] };
  const record = { sources, seatSources: { anchor: ["post"] }, variants: [variant] };
  expect(readProvenance(record).ok).toBe(true);
  const lost = {
    sources,
    seatSources: { anchor: ["post", "herald"] },
    recount: { text: { en: "One seat moved." }, changes: [], sources: ["herald"] },
    variants: [variant, { ...variant, sources: ["gone"] }],
  };
  expect(readProvenance(lost)).toEqual({
    ok: false,
    problems: [
      { place: "seatSources.anchor.1", message: 'no source "herald"' },
      { place: "recount.sources.0", message: 'no source "herald"' },
      { place: "variants.1.sources.0", message: 'no source "gone"' },
    ],
  });
});
