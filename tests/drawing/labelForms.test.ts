import { describe, expect, it } from "vitest";
import { labelForms } from "#drawing/labelForms.ts";

const forms = (name: string, seats: string) =>
  labelForms(name, seats, (line) => `${line.name} ${line.seats}`.trim().length).map(
    ({ lines, widths }) => [lines.map((line) => `${line.name} ${line.seats}`.trim()), widths],
  );

describe("the forms of a label", () => {
  it("are one line, and two that are as narrow as the words allow", () => {
    expect(forms("State of Law", "25")).toEqual([
      [["State of Law 25"], [15]],
      [
        ["State of", "Law 25"],
        [8, 6],
      ],
    ]);
  });

  it("put a name of one word over its seats", () => {
    expect(forms("Wataniya", "21")).toEqual([
      [["Wataniya 21"], [11]],
      [
        ["Wataniya", "21"],
        [8, 2],
      ],
    ]);
  });
});
