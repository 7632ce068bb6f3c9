import { nearestInOrder } from "./nearestInOrder.ts";
import type { Box, Rim, RimArc, RimLabel } from "./rim.ts";
import { turnOf } from "./seating.ts";

/** Part of all seats from which on an arc is named. */
export const namedShare = 0.04;
/** Between neighbouring lines of text, in em. */
export const lineHeight = 1.32;
/** Between a label and the number of the line, in em. */
const beside = 0.71;
/** Farthest that a label may be from its arc, as a part of the half circle. */
const farthest = 0.07;
/** Farthest without a line to its arc, in em. */
const farthestWithoutLeader = 1.9;

type Side = RimLabel["side"];

/** An arc with the form that is tried; the number of the line is one that does not move. */
interface Candidate {
  readonly arc: RimArc | null;
  readonly turn: number;
  readonly form: number;
  /** The least height that is wanted for it; left out: any. */
  readonly least?: number;
}

/**
 * Names at the rim, on both sides of the line: in the arcs' order, at least a line apart, moved as
 * little as possible. What does not fit the width is raised to where the circle leaves it more, if
 * that puts nobody far from their arc, else broken, and left out where it cannot be. Where a label
 * would be far from its arc one of its crowd is left out: lists that are out before those in, fewer
 * seats first. A number of the line beside the middle stands among them, or they beyond it: whatever
 * names more.
 */
export function rimLabels(arcs: readonly RimArc[], rim: Rim): readonly RimLabel[] {
  return (["start", "end"] as const).flatMap((side) => {
    const candidates = arcs
      .map((arc) => ({ arc, turn: (arc.from + arc.to) / 2, form: 0 }))
      .filter(({ turn }) => sideOf(turn, rim) === side);
    const between = onSide(withNumber(candidates, side, rim), side, rim);
    const beyond = onSide(fromTop(candidates, side), side, rim);
    return beyond.length > between.length ? beyond : between;
  });
}

/** Whether the number stands over the middle, where it parts the labels of both sides. */
function isOverMiddle({ number, em }: Rim): boolean {
  return Math.abs(number.x) < number.width / 2 + beside * em;
}

function sideOf(turn: number, rim: Rim): Side {
  return turn < (isOverMiddle(rim) ? rim.turn : 0.5) ? "start" : "end";
}

/** The candidates of a side from the top downwards, with the number if it stands among them. */
function withNumber(candidates: readonly Candidate[], side: Side, rim: Rim): readonly Candidate[] {
  const isAmong = !isOverMiddle(rim) && sideOf(rim.turn, rim) === side;
  const all = isAmong ? [...candidates, { arc: null, turn: rim.turn, form: 0 }] : candidates;
  return fromTop(all, side);
}

function fromTop(candidates: readonly Candidate[], side: Side): readonly Candidate[] {
  return candidates.toSorted((a, b) => (side === "start" ? b.turn - a.turn : a.turn - b.turn));
}

interface Tried {
  readonly candidate: Candidate;
  /** The same for labels that stand line to line. */
  readonly level: number;
  readonly label: RimLabel;
  readonly isOut: boolean;
  readonly isFar: boolean;
}

function onSide(candidates: readonly Candidate[], side: Side, rim: Rim): readonly RimLabel[] {
  const tries = arranged(candidates, side, rim);
  if (tries === null) return onSide(without(candidates, candidates), side, rim);
  const out = tries.find(({ isOut }) => isOut);
  if (out !== undefined) {
    const others = (now: readonly Candidate[]) =>
      candidates.flatMap((one) => (one === out.candidate ? now : [one]));
    const raised = others([{ ...out.candidate, least: leastHeight(out.candidate, rim) }]);
    const isBetter = isOfUse(arranged(raised, side, rim), tries);
    return onSide(isBetter ? raised : others(broken(out.candidate)), side, rim);
  }
  const far = tries.find(({ isFar }) => isFar);
  if (far === undefined) return tries.flatMap((one) => withLeader(one, rim));
  return onSide(without(candidates, crowdOf(far, tries)), side, rim);
}

/** Whether fewer are beyond the width then, and none far from its arc. */
function isOfUse(raised: readonly Tried[] | null, before: readonly Tried[]): boolean {
  const outOf = (tries: readonly Tried[]) => tries.filter(({ isOut }) => isOut).length;
  return raised?.every(({ isFar }) => !isFar) === true && outOf(raised) < outOf(before);
}

/** Where the circle leaves a label the width that it needs, at its lowest line. */
function leastHeight(candidate: Candidate, rim: Rim): number {
  const widths = candidate.arc?.forms[candidate.form] ?? [];
  const room = rim.reach - 0.05 * rim.em - Math.max(0, ...widths);
  return Math.sqrt(Math.max(0, rim.radius ** 2 - room * room)) + belowMiddle(candidate, rim);
}

/** From the middle of a label to that of its lowest line. */
const belowMiddle = (candidate: Candidate, rim: Rim) =>
  (heightOf(candidate, rim) - lineHeight * rim.em) / 2;

/** In its next form, if there is one. */
function broken({ arc, turn, form }: Candidate): readonly Candidate[] {
  return arc !== null && form + 1 < arc.forms.length ? [{ arc, turn, form: form + 1 }] : [];
}

/** Who stands line to line with a label; of the number's crowd those that would push it away. */
function crowdOf(far: Tried, tries: readonly Tried[]): readonly Candidate[] {
  const index = tries.indexOf(far);
  const crowd = tries.filter(
    ({ level }, other) => level === far.level && (far.candidate.arc !== null || other < index),
  );
  return (crowd.length > 0 ? crowd : tries).map(({ candidate }) => candidate);
}

/** The candidates without the least of a crowd. */
function without(candidates: readonly Candidate[], crowd: readonly Candidate[]) {
  const rank = ({ arc }: Candidate) =>
    arc === null ? Infinity : Number(arc.isIn) * 1e6 + arc.seats;
  const least = crowd.reduce((best, one) => (rank(one) < rank(best) ? one : best));
  return candidates.filter((one) => one !== least);
}

/** The candidates at their heights; `null` where there are more than the height holds. */
function arranged(candidates: readonly Candidate[], side: Side, rim: Rim): readonly Tried[] | null {
  const isAmong = candidates.some(({ arc }) => arc === null);
  const heights = candidates.map((one) => heightOf(one, rim));
  const offsets = heights.map((height, index) =>
    heights.slice(0, index).reduce((sum, above) => sum + above, height / 2),
  );
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total > rim.above + rim.below) return null;
  const levels = nearestInOrder(
    candidates.map(({ arc, turn, least = 0 }, index) => ({
      wanted:
        (arc ? Math.max(least, rim.radius * Math.sin(turn * Math.PI)) : rim.number.y) +
        (offsets[index] ?? 0),
      weight: arc && least === 0 ? 1 : 1e6,
    })),
  );
  return candidates.map((candidate, index) => {
    const level = Math.min(rim.above, Math.max(total - rim.below, levels[index] ?? 0));
    return {
      candidate,
      level,
      ...tried(candidate, side, { y: level - (offsets[index] ?? 0), isAmong, rim }),
    };
  });
}

function heightOf({ arc, form }: Candidate, { em, number }: Rim): number {
  return arc ? (arc.forms[form]?.length ?? 1) * lineHeight * em : number.height;
}

/** A label at its height, beside the rim and away from the number over the middle. */
function tried(
  candidate: Candidate,
  side: Side,
  { y, isAmong, rim }: { readonly y: number; readonly isAmong: boolean; readonly rim: Rim },
) {
  const { arc, form } = candidate;
  const { radius, reach, em, number } = rim;
  const label = { id: arc?.id ?? "", x: 0, y, side, form, leaderTo: null };
  // The number stays where it is: a level that would move it is too crowded.
  if (arc === null) return { label, isOut: false, isFar: Math.abs(y - number.y) > 0.01 * em };
  const sign = side === "start" ? -1 : 1;
  const widths = arc.forms[form] ?? [];
  const height = heightOf(candidate, rim);
  const lowest = Math.max(0, y - belowMiddle(candidate, rim));
  const onCircle = Math.sqrt(Math.max(0, radius * radius - lowest * lowest));
  // Above and below a number that stands among the labels there is nothing to keep clear of.
  const free = isAmong ? em / 2 : besideNumber(sign, { y, height }, rim);
  const x = Math.max(onCircle, free);
  return {
    label: { ...label, x: sign * x },
    isOut: x + Math.max(...widths) > reach,
    isFar: beyondArc(arc, turnOf({ x: sign * x, y })) > farthest,
  };
}

/** How far from the middle a label begins at least, on the side of that sign. */
function besideNumber(sign: number, label: Pick<Box, "y" | "height">, rim: Rim): number {
  const { number, em } = rim;
  const isLevel = Math.abs(label.y - number.y) < (label.height + number.height) / 2;
  const isInTheWay = isOverMiddle(rim) || (isLevel && sign * number.x > 0);
  return isInTheWay ? sign * number.x + number.width / 2 + beside * em : em / 2;
}

const beyondArc = ({ from, to }: RimArc, turn: number) => Math.max(from - turn, turn - to, 0);

/** The label, with a line to its arc where it is beyond it and far from its middle. */
function withLeader({ candidate, label }: Tried, { radius, em }: Rim): readonly RimLabel[] {
  const { arc, turn } = candidate;
  if (arc === null) return [];
  const away = Math.hypot(
    label.x + radius * Math.cos(turn * Math.PI),
    label.y - radius * Math.sin(turn * Math.PI),
  );
  const at = turnOf(label);
  const isApart = beyondArc(arc, at) > 0 && away > farthestWithoutLeader * em;
  const nearest = Math.min(Math.max(at, arc.from), arc.to);
  return [{ ...label, leaderTo: isApart ? (nearest + turn) / 2 : null }];
}
