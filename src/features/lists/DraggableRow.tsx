import type { ReactNode } from "react";
import type { ListId } from "#domain/parliament.ts";
import { Icon } from "#ui/Icon.tsx";
import { dragSource, useIsDragged } from "#ui/drag/dragState.ts";
import styles from "./DraggableRow.module.css";

interface DraggableRowProps {
  /** The lists that move with the row. */
  readonly items: readonly ListId[];
  readonly className: string | undefined;
  /** Colours the row; none for a row that is no single list. */
  readonly pigment?: number;
  readonly children: ReactNode;
}

/** A row that a mouse drags by any part and a finger by the handle in its first cell. */
export function DraggableRow(props: DraggableRowProps) {
  const { items, className, pigment, children } = props;
  const payload = { items, from: "table" };
  const isDragging = useIsDragged(payload);
  return (
    <tr
      {...dragSource(payload)}
      className={className}
      data-pigment={pigment}
      data-dragging={isDragging || undefined}
    >
      <td className={styles.cell}>
        <span className={styles.handle} data-drag-handle="" aria-hidden="true">
          <Icon name="handle" />
        </span>
      </td>
      {children}
    </tr>
  );
}
