/** Rows with a number and a bar in ink; the number is text, the bar is not read out. */
import type { ReactNode } from 'react'
import styles from './count-bars.module.css'

export interface CountRow {
  readonly key: string
  readonly name: ReactNode
  readonly lang?: string
  readonly count: number
  /** As it is said, such as "3 of 23". */
  readonly told: string
}

interface Props {
  readonly rows: readonly CountRow[]
  /** What a full bar stands for; at least 1. */
  readonly full: number
}

export const CountBars = ({ rows, full }: Props) => (
  <ol className={styles['bars']} data-single={rows.length === 1 ? '' : undefined}>
    {rows.map(({ key, name, lang, count, told }, at) => (
      <li key={key}>
        <span className={`tnum ${styles['number']}`} aria-hidden="true">
          {at + 1}
        </span>
        <span className={styles['name']} lang={lang}>
          {name}
        </span>
        <span className={styles['bar']} aria-hidden="true">
          <i style={{ width: `${Math.min(100, (100 * count) / Math.max(1, full))}%` }} />
        </span>
        <span className={`tnum ${styles['told']}`}>{told}</span>
      </li>
    ))}
  </ol>
)
