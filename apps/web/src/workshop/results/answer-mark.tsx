/** An answer as a small picture in ink, without hue: bars to the right of the line are for, to the left against. */
import type { BallotKind, VoteValue } from '@parley/workshop'
import { Check, Circle, CircleDashed, TriangleAlert, X } from 'lucide-react'
import styles from './answer-mark.module.css'

export function AnswerMark({ kind, value }: { readonly kind: BallotKind; readonly value: VoteValue }) {
  return (
    <span className={styles['mark']} data-sign={kind === 'stance' ? undefined : ''} aria-hidden="true">
      {kind !== 'stance' ? (
        <Sign kind={kind} value={value} />
      ) : value === null ? (
        <CircleDashed />
      ) : (
        [-2, -1, 0, 1, 2].map((at) =>
          at === 0 ? <u key={at} /> : <i key={at} data-on={isInked(value, at) ? '' : undefined} />,
        )
      )}
    </span>
  )
}

/** Bars fill from the middle outwards. */
const isInked = (value: number, at: number): boolean =>
  Math.sign(value) === Math.sign(at) && Math.abs(at) <= Math.abs(value)

function Sign({ kind, value }: { readonly kind: BallotKind; readonly value: VoteValue }) {
  if (value === null) return <CircleDashed />
  if (value === 1) return <Check />
  if (kind === 'sense') return value === 0 ? <Circle /> : <TriangleAlert />
  return <X />
}
