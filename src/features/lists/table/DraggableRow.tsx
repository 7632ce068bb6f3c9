import type { ReactNode } from "react";
import type { Carried } from "#store/drop.ts";
import type { ListId } from "#domain/parliament.ts";
import type { RoleChoice } from "#domain/roles.ts";
import { dragSource, useIsDragged } from "#ui/drag/dragState.ts";
import styles from "./DraggableRow.module.css";

interface DraggableRowProps {
  /** The lists that move with the row. */
  readonly items: readonly ListId[];
  readonly className: string | undefined;
  /** Colours the row; none for a row that is no single list. */
  readonly pigment?: number;
  readonly role?: RoleChoice;
  /** Called when a place of the row is pressed where there is no control. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A row that a mouse drags by any part and a finger by its handle: the first cell, or the last. */
export function DraggableRow(props: DraggableRowProps) {
  const { items, className, pigment, role, onPress, children } = props;
  const payload: Carried = { items, from: "table" };
  const isDragging = useIsDragged(payload);
  return (
    <tr
      {...dragSource(payload)}
      className={className}
      data-pigment={pigment}
      data-role={role}
      data-dragging={isDragging || undefined}
      onClick={({ target }) => {
        if (onPress !== undefined && !isOnControl(target)) onPress();
      }}
    >
      <td className={styles.first}>
        <Handle />
      </td>
      {children}
      <td className={styles.last}>
        <Handle />
      </td>
    </tr>
  );
}

/** No control: the checkbox in the row is its equal for keys. */
function Handle() {
  return <span className={styles.handle} data-drag-handle="" aria-hidden="true" />;
}

/** A label's press comes back as its checkbox's own. */
function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, input, label, select") !== null;
}
