import { describe, expect, it } from "vitest";
import { firstParliament } from "#data/catalogue.ts";
import { iraq, iraqIn } from "#tests/iraq.ts";
import { seatsOf } from "#domain/chamber.ts";
import { findEdition } from "#domain/parliament.ts";

const { statements, provenance, inFull } = firstParliament;
if (statements === null || provenance === null) throw new Error("the dossier is not whole");

/** Every set of rows as its seats and, per row, whether it is in: an oracle that shares no code. */
function combinations(seats: readonly number[]) {
  const sums = [0];
  for (const count of seats) {
    for (let index = 0, end = sums.length; index < end; index += 1) {
      sums.push((sums[index] ?? 0) + count);
    }
  }
  return sums;
}

const articleSeats = iraqIn("article").rows.map(({ seats }) => seats);
const articleLists = iraqIn("article").rows.map(({ list }) => list.id);

function isMinimal(mask: number, sum: number): boolean {
  return articleSeats.every((seats, row) => (mask & (1 << row)) === 0 || sum - seats < 165);
}

function sizeOf(mask: number): number {
  return articleSeats.filter((_, row) => (mask & (1 << row)) !== 0).length;
}

describe("the editions of Iraq 2018", () => {
  it.each([
    ["article", 12, 280, 49],
    ["announced", 39, 329, 0],
    ["certified", 39, 329, 0],
  ])("%s itemises %i lists with %i seats and leaves %i", (id, lists, counted, unlisted) => {
    const { rows, ...sums } = iraqIn(id);
    expect(rows).toHaveLength(lists);
    expect(rows.reduce((sum, { seats }) => sum + seats, 0)).toBe(counted);
    expect(sums).toMatchObject({ listed: counted, unlisted, size: 329 });
  });

  it("starts with the article: 299 printed, 19 of them twice", () => {
    expect(iraq.editions[0].printing).toEqual({ rows: 13, seats: 299, twice: 19 });
  });

  it("names who published each edition, and when", () => {
    expect(iraq.editions.map(({ publisher, date }) => [publisher?.en, date])).toEqual([
      ["SouthFront", "2018-05-23"],
      ["Electoral commission (IHEC)", "2018-05-19"],
      ["Electoral commission (IHEC), after the recount", "2018-08-10"],
    ]);
  });

  it("has Wisdom once, with 19 seats and a note that names both spellings", async () => {
    const article = findEdition((await inFull?.()) ?? iraq, "article");
    const rows = article?.rows.filter(({ list }) => list === "hikma") ?? [];
    expect(rows.map(({ seats }) => seats)).toEqual([19]);
    expect(rows[0]?.notes[0]?.text?.en).toMatch(/National Wisdom Movement.*National Wisdom Trend/);
  });

  it("differs between 19 May and the recount by one seat, from Baghdad to Fatah", () => {
    const before = iraqIn("announced");
    const changed = iraqIn("certified").rows.filter(
      ({ list, seats }) => seatsOf(before, list.id) !== seats,
    );
    expect(changed.map(({ list, seats }) => [list.id, seats])).toEqual([
      ["fatah", 48],
      ["baghdad", 3],
    ]);
  });

  it("keeps nine reserved seats among the 329", () => {
    const reserved = iraq.lists.filter(({ family }) => family === "reserved");
    const seats = reserved.map(({ id }) => seatsOf(iraqIn("certified"), id) ?? 0);
    expect(seats.reduce((sum, count) => sum + count, 0)).toBe(9);
  });
});

describe("what can be counted from the article's 4,096 combinations", () => {
  const sums = combinations(articleSeats);

  it("1,298 reach 165, 33 exactly, 214 reach 220 and 1,084 leave a blocking opposition", () => {
    expect(sums).toHaveLength(4096);
    expect(sums.filter((sum) => sum >= 165)).toHaveLength(1298);
    expect(sums.filter((sum) => sum === 165)).toHaveLength(33);
    expect(sums.filter((sum) => sum >= 220)).toHaveLength(214);
    expect(sums.filter((sum) => sum >= 165 && sum <= 219)).toHaveLength(1084);
  });

  it("160 are minimal: 2 of 4 lists, 25 of 5, 62 of 6, 44 of 7, 22 of 8, 5 of 9", () => {
    const sizes = sums.flatMap((sum, mask) =>
      sum >= 165 && isMinimal(mask, sum) ? [sizeOf(mask)] : [],
    );
    const bySize = [4, 5, 6, 7, 8, 9].map((size) => sizes.filter((one) => one === size).length);
    expect(sizes).toHaveLength(160);
    expect(bySize).toEqual([2, 25, 62, 44, 22, 5]);
  });

  it("18 change their answer with the recount, all by Fatah, the shortest with four lists", () => {
    const later = combinations(articleLists.map((id) => seatsOf(iraqIn("certified"), id) ?? 0));
    const changed = sums.flatMap((sum, mask) =>
      sum >= 165 === (later[mask] ?? 0) >= 165 ? [] : [mask],
    );
    const fatah = 1 << articleLists.indexOf("fatah");
    expect(changed).toHaveLength(18);
    expect(changed.every((mask) => (mask & fatah) !== 0)).toBe(true);
    const shortest = changed.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0] ?? 0;
    expect(articleLists.filter((_, row) => (shortest & (1 << row)) !== 0)).toEqual([
      "sairoon",
      "fatah",
      "nasr",
      "wataniya",
    ]);
    expect([sums[shortest], later[shortest]]).toEqual([164, 165]);
  });

  it("297 majorities would be false if Wisdom were counted twice", () => {
    const hikma = 1 << articleLists.indexOf("hikma");
    const falsely = sums.filter(
      (sum, mask) => (mask & hikma) !== 0 && sum < 165 && sum + 19 >= 165,
    );
    expect(falsely).toHaveLength(297);
  });
});

describe("what was said, and where the numbers come from", () => {
  const known = new Set(iraq.lists.map(({ id }) => id));

  it("has 41 quotes, three of them from the article, in the order of their dates", async () => {
    const { quotes } = await statements();
    expect(quotes).toHaveLength(41);
    expect(quotes.filter(({ isFromArticle }) => isFromArticle)).toHaveLength(3);
    expect(quotes.map(({ date }) => date)).toEqual(quotes.map(({ date }) => date).toSorted());
  });

  it("has 16 red lines", async () => {
    const { redLines } = await statements();
    expect(redLines).toHaveLength(16);
  });

  it("names only lists that exist", async () => {
    const { quotes, redLines } = await statements();
    const { seatSources, variants, article, recount } = await provenance();
    const named = [
      ...quotes.flatMap(({ lists, against }) => [
        ...lists,
        ...(against === null ? [] : [against.by, against.of]),
      ]),
      ...redLines.flatMap(({ lists, excludes }) => [...lists, ...excludes]),
      ...Object.keys(seatSources),
      ...[...variants, ...(article?.printed ?? []), ...(recount?.changes ?? [])].map(
        ({ list }) => list,
      ),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("gives a reason wherever confidence is below high", async () => {
    const { quotes, redLines } = await statements();
    const doubtful = [...quotes, ...redLines].filter(
      ({ confidence }) => confidence.level !== "high",
    );
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.filter(({ confidence }) => confidence.reason === null)).toEqual([]);
  });

  it("sources every list's seats", async () => {
    const { seatSources } = await provenance();
    expect(iraq.lists.filter(({ id }) => !seatSources[id]?.length)).toEqual([]);
  });

  it("shows 13 printed rows with 299 seats", async () => {
    const { article } = await provenance();
    const printed = article?.printed ?? [];
    expect(printed).toHaveLength(13);
    expect(printed.reduce((sum, { seats }) => sum + seats, 0)).toBe(299);
  });
});
