import { Suspense, type ReactNode } from "react";
import { FailureBoundary, type FailureBoundaryProps } from "./FailureBoundary.tsx";

export interface PartBoundaryProps extends FailureBoundaryProps {
  /** What stands there while something of the part is on its way. */
  readonly waiting?: ReactNode;
}

/** A part of the page that may fail or be on its way without taking the rest along. */
export function PartBoundary({ waiting = null, renderFailure, children }: PartBoundaryProps) {
  return (
    <FailureBoundary renderFailure={renderFailure ?? null}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </FailureBoundary>
  );
}
