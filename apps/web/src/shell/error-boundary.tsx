/** Where a thrown error stops: a part of the page, or the page itself. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { PartMissing } from './lazy-part.tsx'
import { PartFailed } from './part-failed.tsx'
import { StoppedPage } from './stopped-page.tsx'

interface Props {
  readonly around: 'page' | 'part'
  /** What is shown: when another is, a failure before it is over. Null: nothing is, and the failure still stands. */
  readonly shows?: unknown
  readonly onMissing?: (() => void) | undefined
  readonly children: ReactNode
}

class Boundary extends Component<Props, { readonly error: unknown; readonly failed: boolean }> {
  override state = { error: undefined, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  readonly #begin = () => this.setState({ error: undefined, failed: false })

  override componentDidUpdate({ shows }: Props) {
    const { shows: now } = this.props
    if (this.state.failed && now !== shows && now !== null) this.#begin()
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    // The network failed, not we: it is said on the page, and the next press asks again.
    if (error instanceof PartMissing) {
      error.forget()
      this.props.onMissing?.()
      return
    }
    // The one place where a person's own browser can tell whoever runs Parley what happened.
    console.error(error, componentStack)
  }

  override render() {
    const { failed, error } = this.state
    if (!failed) return this.props.children
    return this.props.around === 'page' ? <StoppedPage error={error} /> : <PartFailed onClose={this.#begin} />
  }
}

/** Around a whole page: what happened, what is safe, one button. */
export const PageBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary around="page">{children}</Boundary>
)

interface SurfaceProps {
  readonly children: ReactNode
  /** Stands for what is opened, where one boundary is around several in turn. */
  readonly shows?: unknown
  /** It could not be fetched, which is being said: whoever opened it forgets that it is open, so that a press opens it. */
  readonly onMissing?: () => void
}

/** Around a part that is fetched when it is needed: the rest of the page goes on. */
export const SurfaceBoundary = ({ children, shows, onMissing }: SurfaceProps) => (
  <Boundary around="part" shows={shows} onMissing={onMissing}>
    {children}
  </Boundary>
)
