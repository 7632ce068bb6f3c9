import {
  Fragment,
  startTransition,
  Suspense,
  useLayoutEffect,
  useReducer,
  useRef,
  type FragmentInstance,
  type ReactNode,
} from "react";
import { FailureBoundary, type FailureBoundaryProps } from "./FailureBoundary.tsx";
import { whenAnythingSettles } from "./loading.ts";
import { focusSection, sectionAround } from "./sectionFocus.ts";

export interface PartBoundaryProps extends Omit<FailureBoundaryProps, "onRetry"> {
  /** What stands there while something of the part is on its way. */
  readonly waiting?: ReactNode;
  /** Something around it shows that it is on its way. */
  readonly isAwaitedOutside?: boolean;
}

/** A part of the page that may fail or be on its way without taking the rest along. */
export function PartBoundary(props: PartBoundaryProps) {
  const { waiting = null, isAwaitedOutside = false, renderFailure, lost, children } = props;
  const isAskedAgain = useRef(false);
  const section = useRef<HTMLElement>(null);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);

  /** The button that asked again is gone: the focus goes on with what came in its place. */
  function takeFocus(content: FragmentInstance | null) {
    if (content === null || !isAskedAgain.current) return;
    isAskedAgain.current = false;
    if (document.activeElement === document.body) content.focus({ preventScroll: true });
    focusSection(section.current);
  }

  const content = <Fragment ref={takeFocus}>{children}</Fragment>;
  const meanwhile = (
    <>
      {waiting}
      <Meanwhile onSettled={drawAgain} />
    </>
  );
  return (
    <FailureBoundary
      renderFailure={renderFailure ?? null}
      lost={lost}
      onRetry={() => {
        isAskedAgain.current = true;
        section.current = sectionAround(document.activeElement);
      }}
    >
      {isAwaitedOutside ? content : <Suspense fallback={meanwhile}>{content}</Suspense>}
    </FailureBoundary>
  );
}

/**
 * Has the part drawn as soon as something has come or was lost. React by itself lets 0.3 s pass
 * after it has drawn what stands there meanwhile, for pages in which one thing pushes another about.
 */
function Meanwhile({ onSettled }: { readonly onSettled: () => void }) {
  // What is on its way.
  useLayoutEffect(() => whenAnythingSettles(() => startTransition(onSettled)), [onSettled]);
  return null;
}
