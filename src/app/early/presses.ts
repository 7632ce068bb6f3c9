/** Something a person did before the app could answer. */
export type Press =
  /** `target` was pressed; `name` finds it again where the page is drawn anew. */
  | { readonly kind: "press"; readonly target: HTMLElement; readonly name: string }
  /** Something was written or chosen in a field. The app may empty it before it hears of that. */
  | {
      readonly kind: "write";
      readonly target: Field;
      readonly name: string;
      readonly value: string;
    }
  | { readonly kind: "key"; readonly key: KeyboardEventInit };

type Field = HTMLInputElement | HTMLSelectElement;

/** Marks what was pressed, so that it can be seen that the press was taken. */
export const keptMark = "data-kept";

/** What answers to a press. */
export const pressable = "button, input, select, label, [data-drag-items]";

/** Keeps what is pressed, written, typed and dropped until the returned function is called. */
export function keepPresses(page: Document): {
  readonly presses: Press[];
  readonly stop: () => void;
} {
  const presses: Press[] = [];

  function keepPress(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const found = event.target.closest<HTMLElement>(pressable);
    const target = found instanceof HTMLLabelElement ? found.control : found;
    // A field keeps what is written in it by itself.
    if (target === null || isField(target)) return;
    event.preventDefault();
    event.stopPropagation();
    keep(target);
  }

  function keep(target: HTMLElement) {
    // Pressed twice it looks as before, as it will be.
    target.toggleAttribute(keptMark);
    presses.push({ kind: "press", target, name: nameOf(target) });
  }

  function keepWriting({ target }: Event) {
    if (!isField(target)) return;
    const written = { kind: "write", target, name: nameOf(target), value: target.value } as const;
    const before = presses.findIndex((one) => one.kind === "write" && one.target === target);
    if (before === -1) presses.push(written);
    else presses[before] = written;
  }

  function keepKey(event: KeyboardEvent) {
    const { key, code, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (key.length > 1 || key === " " || isField(target)) return;
    presses.push({ kind: "key", key: { key, code, ctrlKey, metaKey, shiftKey, altKey } });
  }

  let dragged: HTMLElement | null = null;

  function beginDrag({ target }: Event) {
    dragged = target instanceof Element ? target.closest<HTMLElement>("[data-drag-items]") : null;
  }

  /** A list that is out, dropped where it would be in, is as good as pressed. */
  function keepDrop({ clientX, clientY }: PointerEvent) {
    const zone = page.elementFromPoint(clientX, clientY)?.closest("[data-drop-zone]") ?? null;
    if (zone !== null && dragged?.dataset["role"] === "opposition") keep(dragged);
    dragged = null;
  }

  const listeners = {
    click: keepPress,
    input: keepWriting,
    keydown: keepKey,
    pointerdown: beginDrag,
    pointerup: keepDrop,
    selectstart(event: Event) {
      if (dragged !== null) event.preventDefault();
    },
  };
  const types = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of types) page.addEventListener(type, listener, true);
  return {
    presses,
    stop() {
      for (const [type, listener] of types) page.removeEventListener(type, listener, true);
    },
  };
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && /^(search|text|number)$/.test(target.type))
  );
}

/** What tells a control from the others, in any drawing of the page: its list, or its words. */
export function nameOf(target: HTMLElement): string {
  const { id, dragItems } = target.dataset;
  const words = target.ariaLabel ?? target.textContent.trim();
  return [target.localName, id ?? dragItems ?? words].join(" ");
}
