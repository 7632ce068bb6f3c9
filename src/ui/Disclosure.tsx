import {
  createContext,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { CompactLabel } from "./CompactLabel.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** What the button says; `hint` before it names what is chosen. */
  readonly label: ReactNode;
  readonly hint?: string;
  readonly align?: "start" | "end";
  /** `framed` is an offer to take up; `bare` is whatever its label draws, and bears no sign. */
  readonly look?: "plain" | "framed" | "bare";
  readonly button?: ComponentProps<"button">;
  readonly children: ReactNode;
}

/** Closes the panel around and returns the focus to its button. */
export const ClosePanel = createContext<() => void>(() => undefined);

/** A button that opens a small panel under it. Escape closes it, and so does going elsewhere. */
export function Disclosure(props: DisclosureProps) {
  const { label, hint, align = "start", look = "plain", button: attributes, children } = props;
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useGoingElsewhere(isOpen ? root : null, () => setOpen(false));

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
  }

  return (
    <div
      ref={root}
      className={styles.root}
      data-look={look}
      onKeyDown={closeOnEscape}
      role="presentation"
    >
      <button
        {...attributes}
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {hint !== undefined && <Hint>{hint}</Hint>}{" "}
        {look !== "bare" ? <span className={styles.label}>{label}</span> : label}
        {look !== "bare" && <Icon name="chevron" />}
      </button>
      <div
        id={panelId}
        className={styles.panel}
        data-align={align}
        data-keeps-focus=""
        // A press on its words would else give the focus to what stands around, and close it.
        tabIndex={-1}
        hidden={!isOpen}
      >
        {isOpen && <ClosePanel value={close}>{children}</ClosePanel>}
      </div>
    </div>
  );
}

/** Calls back when something outside of the element is pressed or has the focus. */
function useGoingElsewhere(
  around: RefObject<HTMLElement | null> | null,
  onElsewhere: () => void,
): void {
  const leave = useEffectEvent(onElsewhere);

  // The document.
  useEffect(() => {
    if (around === null) return undefined;
    const follow = ({ target }: Event) => {
      if (target instanceof Node && !around.current?.contains(target)) leave();
    };
    document.addEventListener("pointerdown", follow);
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("pointerdown", follow);
      document.removeEventListener("focusin", follow);
    };
  }, [around]);
}

function Hint({ children }: { readonly children: string }) {
  return (
    <CompactLabel shown="roomy">
      <span className={styles.hint}>{children}</span>
    </CompactLabel>
  );
}
