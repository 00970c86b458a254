/** A text with other people's carets and selections in it, each in its person's colour. */
import type { Id, Lang } from '@parley/model'
import type { WordField } from '@parley/protocol'
import { Fragment, type ReactNode, useSyncExternalStore } from 'react'
import { useKit } from './canvas-kit.ts'
import type { Peer } from './canvas-store.ts'

interface Props {
  readonly claim: Id
  readonly field: WordField
  readonly lang: Lang
  readonly text: string
}

export function PeerMarks({ claim, field, lang, text }: Props): ReactNode {
  const { peers } = useKit()
  const on = useSyncExternalStore(peers.subscribe, () => peers.on(claim))
  const writing = on.writing.filter((peer) => peer.writing?.field === field && peer.writing.lang === lang)
  return writing.length ? markedWords(text, writing) : text
}

/**
 * A text with the carets and selections of people who write in it; all of `writing` must write in this very text.
 * Drawn by the canvas's style sheet.
 */
export function markedWords(text: string, writing: readonly Peer[]): ReactNode {
  const clamp = (at: number) => Math.min(text.length, Math.max(0, at))
  const ranges = writing.flatMap(({ key, colour, writing: at }) =>
    at
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
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ low, high }) => [low, high])])].toSorted(
    (a, b) => a - b,
  )
  const carets = (at: number) =>
    ranges
      .filter(({ caret }) => caret === at)
      .map(({ key, colour }) => <span key={key} className={`pc-caret pc-p${colour}`} />)
  return cuts.map((from, index) => {
    const to = cuts[index + 1]
    const by = to === undefined ? undefined : ranges.find(({ low, high }) => low <= from && high >= to)
    const piece = to === undefined ? '' : text.slice(from, to)
    return (
      <Fragment key={from}>
        {carets(from)}
        {by && by.low < by.high ? <span className={`pc-picked pc-p${by.colour}`}>{piece}</span> : piece}
      </Fragment>
    )
  })
}
