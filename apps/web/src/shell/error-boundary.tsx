/** Where a thrown error stops: a part of the page, or the page itself. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { PartFailed } from './part-failed.tsx'
import { StoppedPage } from './stopped-page.tsx'

interface Props {
  readonly around: 'page' | 'part'
  readonly children: ReactNode
}

class Boundary extends Component<Props, { readonly error: unknown; readonly failed: boolean }> {
  override state = { error: undefined, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    // The one place where a person's own browser can tell whoever runs Parley what happened.
    console.error(error, componentStack)
  }

  override render() {
    const { failed, error } = this.state
    if (!failed) return this.props.children
    return this.props.around === 'page' ? <StoppedPage error={error} /> : <PartFailed />
  }
}

/** Around a whole page: what happened, what is safe, one button. */
export const PageBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary around="page">{children}</Boundary>
)

/** Around a part that is fetched when it is needed: the rest of the page goes on. */
export const SurfaceBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary around="part">{children}</Boundary>
)
