import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  property,
  record,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "#domain/quotes.ts";
import { roleOrder, type Roles } from "#domain/roles.ts";
import { reachOfConflicts, readingOrder } from "#domain/statementOrder.ts";
import { statementsOn } from "#domain/statements.ts";
import { against, partners, said } from "#tests/statements.ts";

const idsOf = (told: readonly { readonly id: string }[]) => told.map(({ id }) => id);

const lists = ["anchor", "bridge", "candle", "drum", "elm"];

function order(quotes: readonly Quote[], roles: Roles) {
  return idsOf(readingOrder(statementsOn({ quotes, redLines: [] }, roles), roles, lists));
}

describe("the order of statements", () => {
  const talk = [
    said("by-elm-on-anchor", ["elm", "anchor"], 10),
    said("anchor-alone", ["anchor"], 11),
    said("meeting", ["bridge", "anchor"], 12),
    said("promise", ["anchor", "bridge"], 13),
    said("three", ["candle", "anchor", "bridge"], 14),
    said("refusal", ["anchor", "bridge"], 15, against("anchor", "bridge")),
    said("abroad", ["anchor", "bridge"], 16, { by: null }),
    said("elm-alone", ["elm"], 17),
    said("bridge-alone", ["bridge"], 18),
    said("candle-on-bridge", ["candle", "bridge"], 19),
  ];

  it("has members about each other first, those against before all, with what the other side said", () => {
    expect(order(talk, partners("anchor", "bridge", "candle"))).toEqual([
      "refusal",
      "meeting",
      "promise",
      "candle-on-bridge",
      "three",
      "bridge-alone",
      "anchor-alone",
      "by-elm-on-anchor",
      "abroad",
    ]);
  });

  it("begins with no part of a sentence where there is a whole one of as much weight about the same lists", () => {
    const part = said("part", ["bridge", "anchor"], 25, { words: "We will see," });
    const piece = said("piece", ["bridge", "anchor"], 24, { words: "does not rule it out." });
    const roles = partners("bridge", "anchor");
    const refused = order([part, piece, ...talk], roles);
    expect(refused.slice(0, 3)).toEqual(["refusal", "part", "piece"]);
    const calm = talk.filter(({ id }) => id !== "refusal");
    expect(order([part, piece, ...calm], roles).slice(0, 3)).toEqual(["promise", "part", "piece"]);
    // One about others, or from outside, is no substitute.
    expect(order([part, said("else", ["bridge"], 20), ...talk.slice(6, 7)], roles)[0]).toBe("part");
    const alone = [said("fewer", ["bridge"], 20), said("another", ["bridge", "candle"], 19)];
    expect(order([part, ...alone], partners("bridge"))[0]).toBe("part");
    const opening = order([{ ...part, isFromArticle: true }, ...calm], {});
    expect(opening.slice(0, 2)).toEqual(["promise", "part"]);
  });

  it("keeps what two said of each other together where neither is against the other", () => {
    const calm = talk.filter(({ id }) => id !== "refusal");
    expect(order(calm, partners("bridge", "anchor"))).toEqual([
      "promise",
      "meeting",
      "bridge-alone",
      "anchor-alone",
      "candle-on-bridge",
      "three",
      "by-elm-on-anchor",
      "abroad",
    ]);
  });

  it("has an answer before newer words about another list", () => {
    const told = [
      said("of-bridge", ["anchor", "bridge"], 20),
      said("of-candle", ["anchor", "candle"], 19),
      said("answer", ["bridge", "anchor"], 18),
    ];
    expect(order(told, partners("anchor", "bridge", "candle"))).toEqual([
      "of-bridge",
      "answer",
      "of-candle",
    ]);
  });

  it("has nothing else behind what a list said of two others, or of one that is outside", () => {
    const told = [
      said("of-two", ["anchor", "bridge", "candle"], 20),
      said("alone", ["bridge"], 19),
      said("of-one", ["anchor", "bridge"], 18),
      said("answer", ["bridge", "anchor"], 11),
      said("of-outside", ["anchor", "elm"], 21),
      said("from-outside", ["elm", "anchor"], 22),
    ];
    expect(order(told, partners("anchor", "bridge", "candle"))).toEqual([
      "of-two",
      "of-one",
      "answer",
      "of-outside",
      "alone",
      "from-outside",
    ]);
  });

  it("begins the answers with the other side's, though they are older", () => {
    const told = [
      said("refusal", ["anchor", "bridge"], 12, against("anchor", "bridge")),
      said("own", ["anchor", "bridge"], 20),
      said("answer", ["bridge", "anchor"], 11),
    ];
    expect(order(told, partners("anchor", "bridge"))).toEqual(["refusal", "answer", "own"]);
  });

  it("counts a supporter as a member, and one that abstains among the others", () => {
    const two = [said("own", ["anchor"], 10), said("other", ["elm", "anchor"], 11)];
    expect(order(two, { anchor: "support", elm: "government" })).toEqual(["other", "own"]);
    expect(order(two, { anchor: "government", elm: "abstains" })).toEqual(["own", "other"]);
    expect(order(two, { elm: "abstains" })).toEqual(["other"]);
  });

  it("takes a month for older than its days, and leaves what is of one day as it is", () => {
    const dated = [
      said("month", ["anchor"], 10, { date: "2031-03" }),
      said("first", ["anchor"], 10),
      said("second", ["anchor"], 10),
    ];
    expect(order(dated, partners("anchor"))).toEqual(["first", "second", "month"]);
  });

  it("begins, with nobody chosen, with what the source prints, then one of each largest list", () => {
    const printed = { isFromArticle: true };
    const opening = [
      said("drum-first", ["drum"], 10),
      said("printed", ["drum"], 11, printed),
      said("printed-abroad", [], 12, printed),
      said("anchor-first", ["anchor"], 13),
      said("anchor-last", ["anchor"], 14),
      said("abroad", ["anchor"], 15, { by: null }),
    ];
    expect(order(opening, {})).toEqual([
      "printed-abroad",
      "printed",
      "anchor-last",
      "drum-first",
      "abroad",
      "anchor-first",
    ]);
    const without = opening.filter(({ isFromArticle }) => !isFromArticle);
    expect(order(without, {}).slice(0, 2)).toEqual(["anchor-last", "drum-first"]);
  });

  it("tells how far those against each other reach, with the answers between them", () => {
    const roles = partners("anchor", "bridge", "candle");
    const reach = (quotes: readonly Quote[]) => {
      const told = statementsOn({ quotes, redLines: [] }, roles);
      return reachOfConflicts(readingOrder(told, roles, lists), roles);
    };
    const later = said("later", ["candle", "anchor"], 11, against("candle", "anchor"));
    // "refusal", then "meeting" and "promise" in answer to it, then "later".
    expect(reach([...talk, later])).toBe(4);
    expect(reach(talk)).toBe(1);
    expect(reach(talk.filter(({ id }) => id !== "refusal"))).toBe(0);
  });

  it("is one of exactly the statements that name a list chosen, each once", () => {
    const anyQuotes = array(
      record({
        lists: uniqueArray(constantFrom(...lists), { maxLength: 3 }),
        day: integer({ min: 10, max: 30 }),
        isOutside: boolean(),
        isAgainst: boolean(),
      }),
      { maxLength: 12 },
    ).map((all) =>
      all.map((one, index) => {
        const [by = null, of] = one.lists;
        const turned = one.isAgainst && by !== null && of !== undefined ? against(by, of) : {};
        const outside = one.isOutside ? { by: null, against: null } : {};
        return said(`quote-${index}`, one.lists, one.day, { ...turned, ...outside });
      }),
    );
    const anyRoles = dictionary(constantFrom(...lists), constantFrom(...roleOrder));
    assert(
      property(anyQuotes, anyRoles, (quotes, roles) => {
        const isEmpty = Object.keys(roles).length === 0;
        const concerned = quotes.filter(
          (one) => isEmpty || one.lists.some((id) => Object.hasOwn(roles, id)),
        );
        const ids = order(quotes, roles);
        expect(ids.toSorted()).toEqual(idsOf(concerned).toSorted());
        const places = concerned.map(({ id, by }) => ({ by, at: ids.indexOf(id) }));
        const inside = places.filter(({ by }) => by !== null).map(({ at }) => at);
        const outside = places.filter(({ by }) => by === null).map(({ at }) => at);
        const isInOrder = Math.max(-1, ...inside) < Math.min(99, ...outside);
        expect(isEmpty || isInOrder).toBe(true);
      }),
    );
  });
});
