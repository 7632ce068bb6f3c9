import type { Carried } from "#store/drop.ts";
import type { Segment } from "#domain/meterBar.ts";
import { useSubject } from "#store/subject.tsx";
import { dragSource, useIsDragged } from "#ui/drag/dragState.ts";
import { MemberButton } from "./MemberButton.tsx";
import styles from "./MeterBar.module.css";
import type { LabelledStretch } from "./meterLayout.ts";
import type { Members } from "./useMembers.ts";

interface MeterSegmentProps {
  readonly segment: Segment;
  /** The stretch whose label begins here; a small list may have no label of its own. */
  readonly stretch: LabelledStretch | undefined;
  /** A ghost is what a drop would bring, one that leaves is held in its place until the drop. */
  readonly state: "member" | "ghost" | "leaving";
  readonly members: Members;
  readonly isNarrow: boolean;
}

/** A list's seats to scale: a button with its roles, dragged out by any part. */
export function MeterSegment(props: MeterSegmentProps) {
  const { segment, stretch, state, members, isNarrow } = props;
  const { standing } = useSubject();
  const { list, seats, start, camp } = segment;
  const payload: Carried = { items: [list.id], from: "segment" };
  const isDragging = useIsDragged(payload);
  const part = (count: number) => `${(100 * count) / standing.size}%`;
  const label = stretch !== undefined && state !== "leaving" && <SegmentLabel stretch={stretch} />;
  return (
    <span
      {...dragSource(payload)}
      className={styles.segment}
      data-drag-handle=""
      data-member={isNarrow ? undefined : list.id}
      data-pigment={list.pigment}
      data-role={camp}
      data-state={state}
      data-dragging={isDragging || undefined}
      style={{ insetInlineStart: part(start), inlineSize: `calc(${part(seats)} - 2px)` }}
    >
      {isNarrow ? (
        <span aria-hidden="true">{label}</span>
      ) : (
        <MemberButton
          id={list.id}
          members={members}
          align={2 * start + seats > standing.size ? "end" : "start"}
        >
          {label}
        </MemberButton>
      )}
    </span>
  );
}

function SegmentLabel({ stretch }: { readonly stretch: LabelledStretch }) {
  const { inside, from, name, seats } = stretch;
  if (inside === null) return null;
  return (
    <span
      className={styles.label}
      data-form={inside.form}
      style={{ insetInlineStart: inside.from - from, fontSize: inside.size }}
    >
      {inside.form !== "seats" && <bdi className={styles.name}>{name}</bdi>} {seats}
    </span>
  );
}
