/**
 * A part of the page that is fetched when it is first shown. React's own `lazy` remembers a failure for as long as the
 * page is open; here the boundary around the part says once that it did not come, and whoever opens it again, asks for
 * it again.
 */
import { type ComponentType, createElement, lazy, useState } from 'react'

/** Thrown while a part is drawn that could not be fetched. */
export class PartMissing extends Error {
  /** Lets the next who shows the part fetch it anew. */
  readonly forget: () => void
  constructor(cause: unknown, forget: () => void) {
    super('A part of the page could not be fetched.', { cause })
    this.forget = forget
  }
}

/** As React's `lazy`: suspends until it is here. Throws `PartMissing`, for the nearest `SurfaceBoundary`. */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const attempt = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        throw new PartMissing(error, () => {
          now = attempt()
        })
      }),
    )
  let now = attempt()
  return function Part(props: Props) {
    // What is shown stays the same one: another would begin anew.
    const [Shown] = useState(() => now)
    return createElement<Props>(Shown, props)
  }
}
