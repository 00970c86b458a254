/** A text with other people's carets and selections in it, each in its person's colour. */
import type { Id, Lang } from '@parley/model'
import type { WordField } from '@parley/protocol'
import { Fragment, type ReactNode } from 'react'
import { useKit } from './outline-kit.ts'
import { usePeersOn } from './peers-on.ts'

interface Props {
  readonly claim: Id
  readonly field: WordField
  readonly lang: Lang
  readonly text: string
}

export function PeerCarets({ claim, field, lang, text }: Props): ReactNode {
  const { writing } = usePeersOn(useKit().peers, claim)
  const clamp = (at: number) => Math.min(text.length, Math.max(0, at))
  const here = writing.flatMap(({ key, colour, writing: at }) =>
    at?.field === field && at.lang === lang
      ? [
          {
            key,
            colour,
            caret: clamp(at.end),
            low: clamp(Math.min(at.start, at.end)),
            high: clamp(Math.max(at.start, at.end)),
          },
        ]
      : [],
  )
  if (!here.length) return text
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ low, high }) => [low, high])])].toSorted(
    (a, b) => a - b,
  )
  return cuts.map((from, at) => {
    const to = cuts[at + 1]
    const piece = to === undefined ? '' : text.slice(from, to)
    const by = to === undefined ? undefined : here.find(({ low, high }) => low <= from && high >= to)
    return (
      <Fragment key={from}>
        {here.map(
          ({ key, colour, caret }) =>
            caret === from && <span key={key} className={`po-caret po-p${colour}`} />,
        )}
        {by ? <span className={`po-picked po-p${by.colour}`}>{piece}</span> : piece}
      </Fragment>
    )
  })
}
