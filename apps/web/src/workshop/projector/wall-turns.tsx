/**
 * Several things to tell under one head, one after the other, each as large as it fits; who presses the name of one
 * stays with it. A single one is told alone, and with none there is the head.
 */
import { type ReactNode, useEffect, useState } from 'react'
import { Choice } from '../../shell/choice.tsx'
import { useWorkshopSay } from '../workshop-say.ts'
import { FitToWall } from './fit-to-wall.tsx'
import styles from './wall-turns.module.css'

export interface WallTurn {
  readonly id: string
  readonly label: string
  /** How much larger than by itself it may be drawn. */
  readonly grow: number
  /** It is set for a page, and grows with the wall. */
  readonly ofPage?: boolean
  /** How many things stand in it that may be side by side. */
  readonly items?: number
  readonly body: ReactNode
}

interface Props {
  readonly head: ReactNode
  readonly turns: readonly WallTurn[]
}

/** Long enough to read four proposals from the back row. */
const turnMs = 15_000

export function WallTurns({ head, turns }: Props) {
  const { projector: say } = useWorkshopSay()
  const [at, setAt] = useState(0)
  const [stays, setStays] = useState(false)
  const count = turns.length
  const goes = count > 1 && !stays
  useEffect(() => {
    if (!goes) return undefined
    const turning = setInterval(() => setAt((one) => (one + 1) % count), turnMs)
    return () => clearInterval(turning)
  }, [goes, count])
  const now = turns[at] ?? turns[0]
  if (!now) return <FitToWall>{head}</FitToWall>
  return (
    <>
      <div className={styles['resultHead']}>
        {head}
        {count > 1 && (
          <Choice
            label={say.results}
            options={turns.map(({ id, label }) => ({ value: id, label }))}
            value={now.id}
            onChange={(id) => {
              setAt(turns.findIndex((one) => one.id === id))
              setStays(true)
            }}
          />
        )}
      </div>
      <FitToWall key={now.id} grow={now.grow} ofPage={now.ofPage ?? false} items={now.items ?? 1}>
        {now.body}
      </FitToWall>
    </>
  )
}
