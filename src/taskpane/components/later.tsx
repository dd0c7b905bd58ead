import { Component, type ReactNode, Suspense } from 'react';
import { usePane } from '../pane-context';

interface LaterProperties {
  /** Stands there until the rest has come, and for good when it cannot be had. */
  readonly before: ReactNode;
  readonly children: ReactNode;
}

/** What is not needed for the first findings is fetched after them, so that they come sooner. */
export function Later({ before, children }: LaterProperties) {
  const { looked } = usePane();
  if (!looked) return before;
  return (
    <Fallback instead={before}>
      <Suspense fallback={before}>{children}</Suspense>
    </Fallback>
  );
}

interface FallbackProperties {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** React knows no hook for this: a piece of the pane that fails must not take the rest with it. */
class Fallback extends Component<FallbackProperties, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
