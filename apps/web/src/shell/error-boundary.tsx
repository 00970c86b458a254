/** Where a thrown error stops: a part of the page, or the page itself. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { PartFailed } from './part-failed.tsx'
import { StoppedPage } from './stopped-page.tsx'

interface Props {
  readonly children: ReactNode
  readonly fallback: (error: unknown) => ReactNode
}

class Boundary extends Component<Props, { error: unknown; failed: boolean }> {
  override state = { error: undefined as unknown, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    // The one place where a person's own browser can tell whoever runs Parley what happened.
    console.error(error, componentStack)
  }

  override render() {
    return this.state.failed ? this.props.fallback(this.state.error) : this.props.children
  }
}

/** Around a whole page: what happened, what is safe, one button. */
export const PageBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary fallback={(error) => <StoppedPage error={error} />}>{children}</Boundary>
)

/** Around a part that is fetched when it is needed: the rest of the page goes on. */
export const SurfaceBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary fallback={() => <PartFailed />}>{children}</Boundary>
)
