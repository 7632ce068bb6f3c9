import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in place of the part that failed; `retry` shows the part again. */
  readonly renderFallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Catches what goes wrong while a part of the page is drawn, so that the rest lives on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { renderFallback, children } = this.props;
    return this.state.hasFailed
      ? renderFallback(() => this.setState({ hasFailed: false }))
      : children;
  }
}
