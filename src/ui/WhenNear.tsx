import { useState, type ReactNode } from "react";

interface WhenNearProps {
  readonly children: ReactNode;
  /** What stands there before. */
  readonly before?: ReactNode;
}

/** Shows its content once it comes near the window, so that what nobody scrolls to is not loaded. */
export function WhenNear({ children, before = <>&nbsp;</> }: WhenNearProps) {
  const [isNear, setNear] = useState(false);

  function watch(element: HTMLElement | null) {
    if (element === null) return undefined;
    if (typeof IntersectionObserver === "undefined") {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }

  return isNear ? children : <div ref={watch}>{before}</div>;
}
