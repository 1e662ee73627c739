import { Component, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  readonly onBug: (bug: unknown) => void;
};

type Caught = { readonly caught: boolean };

/** React knows no function for this. What was caught is shown by the pane itself, from its state. */
export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { caught: false };

  static getDerivedStateFromError(): Caught {
    return { caught: true };
  }

  override componentDidCatch(bug: unknown): void {
    this.props.onBug(bug);
  }

  override render(): ReactNode {
    return this.state.caught ? null : this.props.children;
  }
}
