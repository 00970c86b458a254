/** Where a phase stands, at the head of its line: a tick once it ran, a ring while it runs, else its number. */
import { Check, CircleDashed } from 'lucide-react'
import styles from './agenda-column.module.css'

interface Props {
  readonly number: number
  readonly state: 'now' | 'past' | 'coming'
}

export const PhaseMark = ({ number, state }: Props) =>
  state === 'past' ? (
    <Check aria-hidden />
  ) : state === 'now' ? (
    <CircleDashed aria-hidden />
  ) : (
    <span className={`tnum ${styles['number']}`}>{number}</span>
  )
