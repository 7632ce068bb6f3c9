import { Component, createContext, Suspense, type ReactNode } from "react";
import { LoadingError } from "./loading.ts";

/** What went wrong in a part of the page. */
export interface Failure {
  /** Whether it is only that something did not arrive. */
  readonly isLoading: boolean;
  /** Times that it has been asked for in vain; 0 if nothing was to arrive. */
  readonly attempts: number;
  /** Draws the part again; what did not arrive is asked for anew. */
  readonly retry: () => void;
}

/** How a failure is told: the same everywhere. Nothing is said outside of a provider. */
export const FailureContext = createContext<(failure: Failure) => ReactNode>(() => null);

export interface PartBoundaryProps {
  /** What stands there while something of the part is on its way. */
  readonly waiting?: ReactNode;
  /** How a failure is told here, if not as everywhere. */
  readonly renderFailure?: ((failure: Failure) => ReactNode) | null;
  readonly children: ReactNode;
}

/** A part of the page that may fail or be on its way without taking the rest along. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly error: unknown }> {
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
    this.setState({ error: null });
  }

  override render() {
    const { waiting = null, children } = this.props;
    const renderFailure = this.props.renderFailure ?? this.context;
    const { error } = this.state;
    if (error === null) return <Suspense fallback={waiting}>{children}</Suspense>;
    const lost = error instanceof LoadingError ? error : null;
    return renderFailure({
      isLoading: lost !== null,
      attempts: lost?.attempts ?? 0,
      retry: () => {
        if (lost === null) this.drawAgain();
        else lost.again();
      },
    });
  }
}
