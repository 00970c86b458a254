/** The small pictures of the stances, 20 by 10: line, dash and head as on an arrow. Words always stand beside them. */
import type { ArrowLook } from '@parley/scene'
import type { ReactNode } from 'react'

const triangle = (
  <>
    <path d="M0 5h12" />
    <path className="pc-filled" d="M11 .8 19.5 5 11 9.2z" />
  </>
)

const drawings: Readonly<Record<ArrowLook, ReactNode>> = {
  supports: triangle,
  rebuts: (
    <>
      <path d="M0 5h17" strokeDasharray="5 3" />
      <path d="M18 .5v9" strokeWidth="2.6" strokeLinecap="round" />
    </>
  ),
  undercuts: (
    <>
      <path d="M0 5h9" strokeDasharray="2.4 2.2" />
      <path d="M10 1v8" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="16" cy="5" r="3.2" />
    </>
  ),
  backs: (
    <>
      <path d="M0 5h5" />
      <path className="pc-filled" d="M4 .8 11.5 5 4 9.2z" />
      <circle cx="16" cy="5" r="3.2" />
    </>
  ),
  answers: (
    <>
      <path d="M0 5h18" strokeDasharray="6 2.4 1.4 2.4" />
      <path d="M13.5 .8 18.6 5l-5.1 4.2" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  asks: (
    <>
      <path d="M1 5h12" strokeDasharray=".1 3.6" strokeLinecap="round" strokeWidth="2.2" />
      <circle cx="16.4" cy="5" r="2.8" />
    </>
  ),
}

/** Hidden from screen readers. */
export function StanceGlyph({ look }: { readonly look: ArrowLook }) {
  return (
    <svg className="pc-glyph" viewBox="0 0 20 10" aria-hidden="true">
      {drawings[look]}
    </svg>
  )
}
