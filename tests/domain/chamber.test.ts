import { describe, expect, it } from "vitest";
import {
  chamberIn,
  chamberOf,
  listOf,
  listsWith,
  notItemised,
  seatsByRole,
  seatsOf,
  seatsTogether,
  shortName,
} from "#domain/chamber.ts";
import { findEdition, findList } from "#domain/parliament.ts";
import type { Roles } from "#domain/roles.ts";
import { oppositionOf } from "#domain/opposition.ts";
import { runsWith, seatRuns } from "#domain/seatRuns.ts";
import { seatsByCamp } from "#domain/seatsByCamp.ts";
import { ifTheyHad, subjectIn, subjectOf, withRoles } from "#domain/subject.ts";
import { initialScenario, isEmpty, sameScenario } from "#domain/scenario.ts";
import { chamberFrom, exampleChamber, lakeland, windmoor } from "#tests/parliaments.ts";

const report = chamberFrom(lakeland, "report");
const roles: Roles = {
  drum: "government",
  anchor: "government",
  elm: "support",
  candle: "abstains",
};
const idsOf = (lists: readonly { readonly id: string }[]) => lists.map(({ id }) => id);

describe("a chamber", () => {
  it("has its rows by seats, and behind them the lists that its edition does not itemise", () => {
    expect(report.rows.map(({ list, seats }) => [list.id, seats])).toEqual([
      ["anchor", 6],
      ["bridge", 4],
      ["candle", 3],
      ["drum", 3],
    ]);
    expect(idsOf(report.lists)).toEqual(["anchor", "bridge", "candle", "drum", "elm"]);
    expect([report.listed, report.unlisted, report.size]).toEqual([16, 5, 21]);
    expect(report.rows[3]?.notes.map(({ kind }) => kind)).toEqual(["printed-twice"]);
  });

  it("is the same object each time, and another one in another edition", () => {
    const register = chamberFrom(lakeland, "register");
    expect(chamberFrom(lakeland, "report")).toBe(report);
    expect(chamberIn(lakeland, register.edition)).toBe(register);
    expect(register).not.toBe(report);
  });

  it("is none of another parliament's scenario, nor of an edition that is not there", () => {
    expect(chamberOf(lakeland, { parliament: "windmoor", edition: "report" })).toBeNull();
    expect(chamberOf(lakeland, { parliament: "lakeland", edition: "evening" })).toBeNull();
  });

  it("leaves out rows of lists that its parliament does not have", () => {
    const [first] = lakeland.editions;
    const rows = [...first.rows, { list: "atlantis", seats: 2, notes: [] }];
    const chamber = chamberIn(lakeland, { ...first, rows });
    expect(chamber.rows).toHaveLength(4);
    expect([chamber.listed, chamber.unlisted]).toEqual([16, 5]);
  });

  it("knows the seats of the lists that are itemised", () => {
    expect(seatsOf(report, "bridge")).toBe(4);
    expect(seatsOf(report, "elm")).toBeNull();
    expect(seatsTogether(report, ["bridge", "elm", "drum"])).toBe(7);
    expect(seatsTogether(report, ["elm"])).toBeNull();
    expect(seatsTogether(exampleChamber({ seats: { none: 0 }, size: 1 }), ["none"])).toBe(0);
    expect(seatsByRole(report, roles)).toEqual({ government: 9, support: 0, abstains: 3 });
    expect(seatsOf(exampleChamber({ seats: { none: 0 }, size: 1 }), "none")).toBe(0);
  });

  it("knows its lists by their ids", () => {
    expect(listOf(report, "elm")?.short.en).toBe("Elm");
    expect(listOf(report, "atlantis")).toBeUndefined();
    expect(shortName(report, "elm")).toEqual({ en: "Elm" });
    expect(shortName(report, "atlantis")).toEqual({ en: "atlantis" });
  });

  it("has lists with a role, itemised or not, and an opposition of those that are", () => {
    expect(listsWith(report, roles, "government")).toEqual(["anchor", "drum"]);
    expect(listsWith(report, roles, "support")).toEqual(["elm"]);
    expect(oppositionOf(report, roles)).toEqual(["bridge"]);
    expect(oppositionOf(report, {})).toEqual(["anchor", "bridge", "candle", "drum"]);
    expect(notItemised(report, roles)).toEqual(["elm"]);
  });
});

describe("a parliament", () => {
  it("has editions and lists by their ids, lists also by former ones", () => {
    expect(findEdition(lakeland, "register")?.id).toBe("register");
    expect(findEdition(lakeland, "evening")).toBeUndefined();
    expect(findList(lakeland, "drum")?.id).toBe("drum");
    expect(findList(lakeland, "tambour")?.id).toBe("drum");
    expect(findList(lakeland, "toString")).toBeUndefined();
  });
});

describe("the runs of seats", () => {
  it("go camp by camp, larger lists first, the seats not itemised last", () => {
    const runs = seatRuns(report, roles);
    expect(runs.map(({ list, camp, start, seats }) => [list?.id, camp, start, seats])).toEqual([
      ["anchor", "government", 0, 6],
      ["drum", "government", 6, 3],
      ["candle", "abstains", 9, 3],
      ["bridge", "opposition", 12, 4],
      [undefined, "unlisted", 16, 5],
    ]);
    expect(runsWith(runs, "government").map(({ list }) => list.id)).toEqual(["anchor", "drum"]);
    expect(runsWith(runs, "support")).toEqual([]);
    expect(seatsByCamp(runs)).toEqual([
      ["government", 9],
      ["abstains", 3],
      ["opposition", 4],
      ["unlisted", 5],
    ]);
  });

  it("leave out lists without seats, and seats not itemised where there are none", () => {
    const chamber = exampleChamber({ seats: { many: 3, none: 0 }, size: 3 });
    expect(seatRuns(chamber, { none: "support" })).toEqual([
      { list: chamber.lists[0], camp: "opposition", start: 0, seats: 3 },
    ]);
  });
});

describe("a subject", () => {
  const absolute = { kind: "absolute" } as const;

  it("is the same object for the same roles and rule in the same chamber", () => {
    const subject = subjectIn(report, roles, absolute);
    expect(subjectIn(report, roles, absolute)).toBe(subject);
    expect(subjectIn(report, roles, { kind: "two-thirds" })).not.toBe(subject);
    expect(subjectIn(report, { ...roles }, absolute)).not.toBe(subject);
    expect(subjectIn(chamberFrom(lakeland, "register"), roles, absolute)).not.toBe(subject);
    expect(subjectOf(lakeland, { ...initialScenario(lakeland), roles, rule: absolute })).toBe(
      subject,
    );
    expect(subject).toMatchObject({
      chamber: report,
      standing: { counted: 9, line: 11 },
      proposal: { parliament: "lakeland", edition: "report", roles, rule: absolute },
    });
  });

  it("is none where there is no chamber", () => {
    expect(subjectOf(lakeland, initialScenario(windmoor))).toBeNull();
  });

  it("has others beside it, with other roles", () => {
    const subject = subjectIn(report, roles, absolute);
    expect(withRoles(subject, { bridge: "government" }).standing.counted).toBe(4);
    const joined = ifTheyHad(subject, ["bridge"], "government");
    expect(joined.standing).toMatchObject({ counted: 13, isReached: true });
    expect(joined.proposal.rule).toBe(absolute);
    expect(ifTheyHad(subject, ["drum"], null).standing.counted).toBe(6);
  });
});

describe("a scenario", () => {
  const start = initialScenario(lakeland);

  it("begins with the first figures, nobody chosen and the absolute majority", () => {
    expect(start).toMatchObject({
      parliament: "lakeland",
      edition: "report",
      roles: {},
      rule: { kind: "absolute" },
    });
    expect(isEmpty(start)).toBe(true);
    expect(isEmpty({ ...start, roles })).toBe(false);
  });

  it.each([
    ["parliament", { parliament: "windmoor" }],
    ["edition", { edition: "register" }],
    ["roles", { roles }],
    ["rule", { rule: { kind: "plurality" } as const }],
    ["conditions", { constraints: { ...start.constraints, mostLists: 2 } }],
  ])("is another one with another %s", (_, change) => {
    expect(sameScenario(start, { ...start, ...change })).toBe(false);
    expect(sameScenario(start, { ...start })).toBe(true);
  });
});
