import { PointerSensor, type PointerSensorOptions, type PointerSensorProps } from "@dnd-kit/core";
import type { PointerEvent } from "react";
import { dragDistance, startsDrag } from "./startsDrag.ts";

/** Senses presses as the page's rows want it. */
export class RowSensor extends PointerSensor {
  static override activators = [
    {
      eventName: "onPointerDown" as const,
      handler: ({ nativeEvent }: PointerEvent, { onActivation }: PointerSensorOptions) => {
        if (!startsDrag(nativeEvent)) return false;
        onActivation?.({ event: nativeEvent });
        return true;
      },
    },
  ];

  /**
   * For a while after a drag the library keeps clicks from whoever listens to them, but not from
   * what is clicked: a box would be ticked and not be counted. The click that ends a drag is
   * swallowed whole by `swallowNextClick`, and every other one is meant.
   */
  constructor(props: PointerSensorProps) {
    let hearClicks: (() => void) | undefined;
    const ending = (end: () => void) => () => {
      hearClicks?.();
      end();
    };
    const distance = props.event instanceof window.PointerEvent ? dragDistance(props.event) : 0;
    const options = { ...props.options, activationConstraint: { distance } };
    super({ ...props, options, onEnd: ending(props.onEnd), onCancel: ending(props.onCancel) });
    hearClicks = () => this["documentListeners"].removeAll();
  }
}
