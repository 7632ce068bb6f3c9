import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";

/** What is being dragged: items known to the features by their ids, and where they came from. */
export interface DragPayload<From extends string = string> {
  readonly items: readonly string[];
  readonly from: From;
}

/** What a surface does with what is dragged on it. */
export interface DragSurfaceProps {
  /** `zone` is `null` when the drop was outside of every zone. */
  readonly onDrop: (payload: DragPayload, zone: string | null) => void;
  readonly onCancel: () => void;
  /** What follows the pointer. */
  readonly renderGhost: (payload: DragPayload) => ReactNode;
}

/** What is being dragged now and the zone under the pointer; both `null` when nothing is. */
export interface DragState {
  readonly dragged: DragPayload | null;
  readonly zone: string | null;
}

/** Holds the state of the one drag that there can be. */
export interface DragStore {
  readonly get: () => DragState;
  readonly set: (state: DragState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Nothing is dragged. */
export const atRest: DragState = { dragged: null, zone: null };

export function createDragStore(): DragStore {
  let state = atRest;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      if (next.dragged === state.dragged && next.zone === state.zone) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const DragContext = createContext<DragStore | null>(null);

/** The drag of the surface around. */
export function useDragStore(): DragStore {
  const store = useContext(DragContext);
  if (store === null) throw new Error("useDragStore is used outside of DragContext");
  return store;
}

/** What the selector picks from the drag; as with any store it must not build new objects. */
function useDrag<T>(selector: (state: DragState) => T): T {
  const store = useDragStore();
  const select = () => selector(store.get());
  return useSyncExternalStore(store.subscribe, select, select);
}

export function useDragState(): DragState {
  return useDrag((state) => state);
}

/** Whether these items are being dragged, from that place. */
export function useIsDragged({ items, from }: DragPayload): boolean {
  return useDrag(
    ({ dragged }) =>
      dragged !== null && dragged.from === from && dragged.items.join() === items.join(),
  );
}

/** Makes an element draggable: a mouse takes it anywhere, a finger by its `data-drag-handle`. */
export function dragSource<From extends string>({ items, from }: DragPayload<From>) {
  return { "data-drag-items": items.join(" "), "data-drag-from": from };
}

/** Marks what is read while one drags: the card under the pointer never lies on it. */
export const keptClear = { "data-keep-clear": "" };

/** The payload of a draggable element that a press hit, with the element; `null` if it hit none. */
export function sourceUnder(target: EventTarget | null) {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>("[data-drag-items]");
  if (element === null) return null;
  const { dragItems = "", dragFrom = "" } = element.dataset;
  return { element, payload: { items: dragItems.split(" "), from: dragFrom } };
}

/** What an element that is a drop zone needs to know about the drag. */
export function useDropZone(id: string) {
  return {
    attributes: { "data-drop-zone": id },
    isOver: useDrag(({ zone }) => zone === id),
    isWanted: useDrag(({ dragged }) => dragged !== null),
  };
}
