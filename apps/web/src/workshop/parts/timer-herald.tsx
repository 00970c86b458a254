/**
 * Tells of the time unasked: at its start, at half, when a minute is left and at its end, by a polite region and, at
 * the end, a tone that can be muted. Once on a page.
 */
import { useEffect, useRef, useState } from 'react'
import { useWorkshopSay } from '../workshop-say.ts'
import { longTime, marksOf } from './timer-time.ts'
import { playTone } from './tone.ts'
import { useTimer } from './use-timer.ts'

export function TimerHerald() {
  const { room: say } = useWorkshopSay()
  const { state, label, seconds, totalMs } = useTimer()
  const [said, setSaid] = useState('')
  const before = useRef({ state, seconds, totalMs })
  useEffect(() => {
    const was = before.current
    before.current = { state, seconds, totalMs }
    if (state === 'off' || (was.state === state && was.seconds === seconds && was.totalMs === totalMs)) return
    if (state === 'over' && was.state === 'running') {
      setSaid(say.timeOverNamed(label))
      playTone()
    } else if (state === 'running' && was.state !== 'running' && was.state !== 'paused')
      setSaid(started(label, seconds, say))
    else if (state === 'running' && totalMs > was.totalMs && was.state === 'running') setSaid(say.timeAdded)
    else if (state === 'running') {
      const mark = marksOf(totalMs).find(([, at]) => at > 0 && was.seconds > at && seconds <= at)
      if (mark) setSaid(mark[0] === 'half' ? say.timeHalf(label) : say.timeMinute(label))
    }
  }, [state, seconds, totalMs, label, say])
  return <output className="unseen">{said}</output>
}

function started(label: string, seconds: number, say: ReturnType<typeof useWorkshopSay>['room']): string {
  const long = longTime(seconds)
  return long
    ? say.longTimeStarted(label, say.longTime(long.days, long.hours, long.minutes))
    : say.timeStarted(label, Math.round(seconds / 60))
}
