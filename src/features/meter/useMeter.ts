import { segmentsOf } from "#domain/meterBar.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { withRoles, type Subject } from "#domain/subject.ts";
import { useSubject } from "#store/subject.tsx";
import { legendOf } from "./legend.ts";
import { meterLayout } from "./meterLayout.ts";
import { sumWords } from "#words/sumWords.ts";
import { useGive, useMembers } from "./useMembers.ts";
import { usePointed } from "./usePointed.ts";
import { useMeterRoom } from "./useMeterRoom.ts";

/** What the meter draws: the coalition, or what it would be after a drop, or whom somebody points at. */
export function useMeter(dropped: Subject | undefined) {
  const i18n = useI18n();
  const before = useSubject();
  const pointed = usePointed();
  const [room, watch] = useMeterRoom();
  const subject = dropped ?? (pointed === null ? before : withRoles(before, pointed));
  const segmentsBefore = segmentsIn(before);
  const segments = subject === before ? segmentsBefore : segmentsIn(subject);
  const sums = sumWords(subject, i18n);
  const rule = i18n.t(`rule.beside.${subject.proposal.rule.kind}`);
  const written = { rule, sums };
  const layout = room && meterLayout({ subject, segments, written }, room, i18n);
  // Who would leave stays a segment, unseen, and needs no name elsewhere.
  const drawn = [...segmentsBefore, ...segments];
  const legend = legendOf({ subject: before, segments: drawn, layout }, room, i18n);
  const isNarrow = room?.isNarrow === true;
  const onBar = segmentsBefore.map(({ list }) => list.id);
  const named = legend.entries.map(({ id }) => id);
  const give = useGive([...new Set([...onBar, ...named])]);
  // What stands behind "and 3 more" is a stop of its own, once it is opened.
  const inRow = [...(isNarrow ? [] : onBar), ...named.slice(0, legend.shown)];
  return {
    before,
    subject,
    sums,
    layout,
    legend,
    members: useMembers([...new Set(inRow)], give),
    watch,
    room,
    isNarrow,
  };
}

type Drawn = ReturnType<typeof useSubject>;

function segmentsIn({ chamber, proposal }: Drawn) {
  return segmentsOf(chamber, proposal.roles, proposal.rule);
}
