import { Component, createContext, startTransition, type ReactNode } from "react";
import { LoadingError } from "./loading.ts";

/** What went wrong in a part of the page. */
export interface Failure {
  /** Whether it is only that something did not arrive. */
  readonly isLoading: boolean;
  /** What is told where it did not arrive, in whole sentences, if not as of any part. */
  readonly lost?: string | undefined;
  /** What happened in words of its own, where a question has no answer. */
  readonly text?: string;
  /** Times that it has been asked for in vain; 0 if nothing was to arrive. */
  readonly attempts: number;
  /** Draws the part again; what did not arrive is asked for anew. */
  readonly retry: () => void;
}

/** How a failure is told: the same everywhere. Nothing is said outside of a provider. */
export const FailureContext = createContext<(failure: Failure) => ReactNode>(() => null);

export interface FailureBoundaryProps {
  /** How a failure is told here, if not as everywhere. */
  readonly renderFailure?: ((failure: Failure) => ReactNode) | null;
  /** What is told where something inside did not arrive, in whole sentences. */
  readonly lost?: string | undefined;
  /** Somebody asked for it again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** A part of the page that may fail without taking the rest along. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly error: unknown }> {
  static override readonly contextType = FailureContext;
  declare readonly context: (failure: Failure) => ReactNode;
  override readonly state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error("Nothing was thrown") };
  }

  private stopWaiting: () => void = () => undefined;

  override componentDidCatch(error: unknown) {
    // What several parts need is asked for anew by one of them, for all.
    if (error instanceof LoadingError) this.stopWaiting = error.whenAgain(() => this.drawAgain());
  }

  override componentWillUnmount() {
    this.stopWaiting();
  }

  private drawAgain() {
    this.stopWaiting();
    // What stands there now stays until there is something else to show.
    startTransition(() => this.setState({ error: null }));
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const renderFailure = this.props.renderFailure ?? this.context;
    const missing = error instanceof LoadingError ? error : null;
    return renderFailure({
      isLoading: missing !== null,
      lost: this.props.lost,
      attempts: missing?.attempts ?? 0,
      retry: () => {
        this.props.onRetry?.();
        if (missing === null) this.drawAgain();
        else missing.again();
      },
    });
  }
}
