/** The workshop's timer as it stands this second: drawn from its end, never by counting ticks. */
import { useEffect, useState } from 'react'
import { useClient, useSlice } from '../use-workshop.ts'
import { partGone, secondsLeft, untilNextSecond } from './timer-time.ts'

export interface TimerNow {
  readonly state: 'off' | 'running' | 'paused' | 'over'
  readonly label: string
  readonly seconds: number
  /** 0 to 1. */
  readonly gone: number
  readonly totalMs: number
  /** Of a timer that runs; milliseconds since 1970. */
  readonly endsAt?: number
}

export function useTimer(): TimerNow {
  const client = useClient()
  const timer = useSlice('timer')
  const [, tick] = useState(0)
  useEffect(() => {
    if (!client || !timer) return undefined
    let handle: ReturnType<typeof setTimeout> | undefined
    const next = () => {
      const wait = untilNextSecond(timer, client.clock.now())
      // A hair later, so that the second is over when it is drawn.
      if (wait !== undefined) handle = setTimeout(turn, wait + 5)
    }
    const turn = () => {
      tick((n) => n + 1)
      next()
    }
    next()
    return () => clearTimeout(handle)
  }, [client, timer])
  const now = client?.clock.now() ?? 0
  if (!timer || timer.state === 'off') return { state: 'off', label: '', seconds: 0, gone: 0, totalMs: 0 }
  return {
    state: timer.state,
    label: timer.label,
    seconds: secondsLeft(timer, now),
    gone: partGone(timer, now),
    totalMs: timer.total,
    ...(timer.state === 'running' ? { endsAt: timer.endsAt } : {}),
  }
}
