import { describe, expect, it } from "vitest";
import { shareAddress } from "#app/browser/shareAddress.ts";

describe("the address to share", () => {
  const link = "?p=windmoor&d=evening";
  const at = (address: string) => new URL(address) as unknown as Location;

  it("is where the page is served from", () => {
    expect(shareAddress(link, at("https://example.org/lab/?in=x#y"), "")).toEqual({
      address: "https://example.org/lab/?p=windmoor&d=evening",
      isLocalOnly: false,
    });
  });

  it("is the public one for a page opened from a file, or works on this computer only", () => {
    expect(shareAddress(link, at("file:///home/lab.html"), "https://lab.example")).toEqual({
      address: "https://lab.example/?p=windmoor&d=evening",
      isLocalOnly: false,
    });
    expect(shareAddress(link, at("file:///home/lab.html"), "")).toEqual({
      address: "file:///home/lab.html?p=windmoor&d=evening",
      isLocalOnly: true,
    });
  });
});
