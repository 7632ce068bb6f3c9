import { expect, it, vi } from "vitest";
import { bringTypeface } from "#app/browser/bringTypeface.ts";

class FakeFace {
  readonly source: string;

  constructor(_: string, source: string) {
    this.source = source;
  }
}

it("names its file between quotation marks, so that a folder of any name may hold it", () => {
  vi.stubGlobal("FontFace", FakeFace);
  const faces = new Set<unknown>();
  bringTypeface({ fonts: { add: (face) => faces.add(face) } });
  expect([...faces]).toEqual([{ source: expect.stringMatching(/^url\("[^"]+\.woff2"\)$/) }]);
});
