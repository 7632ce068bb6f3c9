import { chamberFrame, type ChamberFrame } from "#drawing/chamberFrame.ts";
import type { Chamber } from "#domain/chamber.ts";
import { labelForms, type LabelForm } from "#drawing/labelForms.ts";
import type { Box, RimLabel } from "#drawing/rim.ts";
import { lineHeight, namedShare, rimLabels } from "#drawing/rimLabels.ts";
import { assign, noRoles, type Roles } from "#domain/roles.ts";
import { absoluteMajority } from "#domain/rule.ts";
import { seatingOf, turnOf, type Seating } from "#drawing/seating.ts";
import { seatRuns } from "#domain/seatRuns.ts";

/** As wide as the sans of a desktop: names of members are bold. */
const measureIn =
  (em: number) =>
  (isIn: boolean) =>
  ({ name, seats }: { name: string; seats: string }) =>
    (name.length * (isIn ? 0.54 : 0.52) +
      (name !== "" && seats !== "" ? 0.28 : 0) +
      seats.length * 0.56) *
    em;

interface Picture {
  readonly frame: ChamberFrame;
  readonly seating: Seating;
  readonly labels: readonly (RimLabel & { readonly lines: LabelForm })[];
  readonly wanted: readonly string[];
}

const seatings = new Map<
  string,
  { readonly seating: Seating; readonly turns: readonly number[] }
>();

/** Placing the seats takes longer than all the rest. */
function seated(size: number, line: number) {
  const key = `${size} ${line}`;
  const seating = seatings.get(key)?.seating ?? seatingOf(size, line);
  const known = seatings.get(key) ?? { seating, turns: seating.places.map(turnOf) };
  seatings.set(key, known);
  return known;
}

/** The seats of a chamber with their names, where the page has the given width. */
export function pictureOf(
  chamber: Chamber,
  roles: Roles,
  { width = 456, em = 14, line = absoluteMajority(chamber.size) } = {},
): Picture {
  const { seating, turns: turnsOf } = seated(chamber.size, line);
  const measure = measureIn(em);
  const named = seatRuns(chamber, roles).filter(
    ({ list, seats }) => list !== null && seats >= namedShare * chamber.size,
  );
  const arcs = named.map((run) => {
    const isIn = run.camp === "government" || run.camp === "support";
    const turns = turnsOf.slice(run.start, run.start + run.seats);
    const forms = labelForms(run.list?.short.en ?? "", String(run.seats), measure(isIn));
    return {
      id: run.list?.id ?? "",
      from: Math.min(...turns),
      to: Math.max(...turns),
      isIn,
      seats: run.seats,
      forms: forms.map(({ widths }) => widths),
      lines: forms,
    };
  });
  const ends = chamber.rows
    .filter(({ seats }) => seats >= namedShare * chamber.size)
    .map(({ list, seats }) => measure(true)({ name: list.short.en, seats: String(seats) }));
  const frame = chamberFrame(seating, {
    width,
    em,
    baseLabel: Math.max(0, ends[0] ?? 0, ends.at(-1) ?? 0),
    lineNumber: 2.2 * em,
  });
  const labels = rimLabels(arcs, frame.rim).flatMap((label) => {
    const lines = arcs.find(({ id }) => id === label.id)?.lines[label.form];
    return lines === undefined ? [] : [{ ...label, lines }];
  });
  return { frame, seating, labels, wanted: arcs.map(({ id }) => id) };
}

/** The boxes of a label's lines of text. */
function boxesOf({ x, y, side, lines }: Picture["labels"][number], em: number): readonly Box[] {
  return lines.widths.map((width, index) => ({
    x: x + ((side === "start" ? -1 : 1) * width) / 2,
    y: y + ((lines.widths.length - 1) / 2 - index) * lineHeight * em,
    width,
    height: em,
  }));
}

const touch = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** What is wrong with a picture, in words. */
function faults(picture: Picture): readonly string[] {
  const { frame, seating, labels, wanted } = picture;
  const { em, reach, above, below } = frame.rim;
  const boxes = labels.flatMap((label) => boxesOf(label, em).map((box) => ({ id: label.id, box })));
  const found: string[] = wanted
    .filter((id) => labels.every((label) => label.id !== id))
    .map((id) => `${id} is not named`);
  for (const [index, { id, box }] of boxes.entries()) {
    if (Math.abs(box.x) + box.width / 2 > reach) found.push(`${id} leaves the width`);
    if (box.y + box.height / 2 > above || box.y - box.height / 2 < -below - em / 2)
      found.push(`${id} leaves the height`);
    for (const other of boxes.slice(index + 1))
      if (other.id !== id && touch(box, other.box)) found.push(`${id} touches ${other.id}`);
    if (touch(box, frame.number)) found.push(`${id} touches the number`);
    const nearest = Math.hypot(
      Math.max(0, Math.abs(box.x) - box.width / 2),
      Math.max(0, box.y - box.height / 2),
    );
    if (nearest < seating.outer * frame.scale + frame.mark) found.push(`${id} touches a seat`);
  }
  return found;
}

/** Every set of the lists of a chamber, governing. */
export function selections(chamber: Chamber): readonly Roles[] {
  const ids = chamber.rows.map(({ list }) => list.id);
  return Array.from({ length: 2 ** ids.length }, (_, bits) =>
    assign(
      noRoles,
      ids.filter((__, index) => (bits >> index) % 2 === 1),
      "government",
    ),
  );
}

/** How often each fault occurs in the pictures of these selections. */
export function faultsIn(
  chamber: Chamber,
  choices: readonly Roles[],
  size?: Parameters<typeof pictureOf>[2],
) {
  const found = choices.flatMap((roles) => faults(pictureOf(chamber, roles, size)));
  return Object.fromEntries(found.map((fault) => [fault, found.filter((f) => f === fault).length]));
}

/** The faults but for names that are left out. */
export const untouched = (found: object) =>
  Object.keys(found).filter((fault) => !/not named/.test(fault));
