/**
 * Tells of the time unasked: at its start, at half, when a minute is left and at its end, by a polite region and, at
 * the end, a tone that can be muted. Once on a page.
 */
import { useEffect, useRef, useState } from 'react'
import { useWorkshopSay } from '../workshop-say.ts'
import { newsOf } from './timer-news.ts'
import { longTime } from './timer-time.ts'
import { playTone } from './tone.ts'
import { useTimer } from './use-timer.ts'

export function TimerHerald() {
  const { room: say } = useWorkshopSay()
  const { state, label, seconds, totalMs } = useTimer()
  const [said, setSaid] = useState('')
  const before = useRef({ state, label, seconds, totalMs })
  useEffect(() => {
    const now = { state, label, seconds, totalMs }
    const news = newsOf(before.current, now)
    before.current = now
    if (!news) return
    if (news === 'over') playTone()
    setSaid(
      {
        started: () => started(label, seconds, say),
        more: () => say.timeAdded,
        half: () => say.timeHalf(label),
        minute: () => say.timeMinute(label),
        over: () => say.timeOverNamed(label),
      }[news](),
    )
  }, [state, seconds, totalMs, label, say])
  return <output className="unseen">{said}</output>
}

function started(label: string, seconds: number, say: ReturnType<typeof useWorkshopSay>['room']): string {
  const long = longTime(seconds)
  return long
    ? say.longTimeStarted(label, say.longTime(long.days, long.hours, long.minutes))
    : say.timeStarted(label, Math.round(seconds / 60))
}
