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
  /** Called when a place of the row is pressed where there is no control. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A row that a mouse drags by any part and a finger by the handle in its first cell. */
export function DraggableRow(props: DraggableRowProps) {
  const { items, className, pigment, onPress, children } = props;
  const payload = { items, from: "table" };
  const isDragging = useIsDragged(payload);
  return (
    <tr
      {...dragSource(payload)}
      className={className}
      data-pigment={pigment}
      data-dragging={isDragging || undefined}
      onClick={({ target }) => {
        if (onPress !== undefined && !isOnControl(target)) onPress();
      }}
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

/** A label's press comes back as its checkbox's own. */
function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, input, label, select") !== null;
}
