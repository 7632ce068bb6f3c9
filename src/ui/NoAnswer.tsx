import { useContext } from "react";
import { FailureContext, type Failure } from "./FailureBoundary.tsx";

interface NoAnswerProps {
  /** Why there is none. */
  readonly text: string;
  /** Tries it again; left out where that would not help. */
  readonly again?: Pick<Failure, "attempts" | "retry">;
}

/** Says why there is no answer; one that failed, as every failure is told. */
export function NoAnswer({ text, again }: NoAnswerProps) {
  const tell = useContext(FailureContext);
  return again === undefined ? <p>{text}</p> : tell({ isLoading: false, text, ...again });
}
