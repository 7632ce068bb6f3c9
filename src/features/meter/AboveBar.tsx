import type { CSSProperties, ReactNode } from "react";
import type { Above } from "#drawing/namesAbove.ts";
import styles from "./AboveBar.module.css";
import type { MeterLayout } from "./meterLayout.ts";

interface AboveBarProps {
  readonly layout: MeterLayout | null;
  /** Whether a sentence stands there instead. */
  readonly isHidden: boolean;
  readonly rule: (place: MeterLayout["rule"]) => ReactNode;
}

/** The number of the line with its rule, and names without room in the bar. */
export function AboveBar({ layout, isHidden, rule }: AboveBarProps) {
  const place = layout?.rule ?? "nowhere";
  return (
    <div className={styles.row} data-hidden={isHidden || undefined}>
      <div
        className={styles.rule}
        data-place={layout?.rule ?? "unknown"}
        style={{ "--half": `${layout?.halfNumber ?? 0}px` } as CSSProperties}
      >
        {rule(place)}
      </div>
      {layout?.stretches.map(
        ({ above, segments: [first] }) =>
          above !== null && <NameAbove key={first?.list.id} above={above} at={layout.at} />,
      )}
    </div>
  );
}

/** A name, and a tick from it down to its segment: straight, or with an elbow. */
function NameAbove({ above, at }: Pick<MeterLayout, "at"> & { readonly above: Above }) {
  const { text, from, to, tick } = above;
  const edge = Math.min(Math.max(tick, from), to);
  const side = tick < edge ? "after" : "before";
  return (
    <>
      <span className={styles.name} aria-hidden="true" style={{ insetInlineStart: at(from) }}>
        <bdi>{text}</bdi>
      </span>
      <span
        className={styles.tick}
        data-bent={tick === edge ? undefined : side}
        style={{
          insetInlineStart: at(Math.min(tick, edge)),
          inlineSize: at(Math.abs(tick - edge)),
        }}
      />
    </>
  );
}
