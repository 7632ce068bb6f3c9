import { describe, expect, it } from "vitest";
import { noConstraints } from "#domain/constraints.ts";
import { initialScenario } from "#domain/scenario.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { iraq } from "#tests/iraq.ts";
import golden from "./goldenLinks.json" with { type: "json" };

describe("links given out", () => {
  it.each(golden)("mean for ever what they meant: $what", (entry) => {
    const { scenario, view, overlay, problems } = readLink({ search: entry.link, hash: "" }, iraq);
    expect(problems).toEqual([]);
    const { coalition: roles, ...others } = entry.scenario;
    expect(scenario).toEqual({ constraints: noConstraints, roles, ...others });
    expect(view).toBe(entry.view ?? "page");
    expect(overlay).toBe(entry.overlay ?? null);
    expect(writeLink(scenario, iraq, { view, overlay })).toBe(entry.link);
  });

  it("are at most 84 characters long for the six largest lists, apart from the host", () => {
    const roles = Object.fromEntries(
      iraq.lists.slice(0, 6).map(({ id }) => [id, "government" as const]),
    );
    expect(writeLink({ ...initialScenario(iraq), roles }, iraq).length).toBeLessThanOrEqual(84);
  });
});
