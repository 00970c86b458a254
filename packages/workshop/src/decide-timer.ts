/**
 * The clock's commands:
 *
 *     off ──start──▶ running ──its end──▶ over ──more──▶ running
 *                      │  ▲
 *                pause ▼  │ resume
 *                     paused
 *
 * `timer-start` and `timer-stop` lead from everywhere; less time than is left ends it.
 */
import { workshopBounds } from './bounds.ts'
import { clockAt, runningFor } from './clock.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Decision } from './engine.ts'
import type { Timer } from './session.ts'

type TimerCommand = CommandOf<'timer-start' | 'timer-pause' | 'timer-resume' | 'timer-add' | 'timer-stop'>

const longestMs = workshopBounds.phaseMinutes * 60_000
const set = (timer: Timer): Decision => did({ type: 'timer', timer })

export const decideTimer: Decide<TimerCommand> = (session, _by, command, { now }) => {
  const timer = clockAt(session.timer, now)
  switch (command.do) {
    case 'timer-start':
      return command.ms > 0 ? set(runningFor(command.label, command.ms, now)) : refused('badValue')
    case 'timer-pause': {
      if (timer.state === 'paused') return did()
      if (timer.state !== 'running') return refused('notNow')
      const { label, endsAt, total } = timer
      return set({ state: 'paused', label, left: endsAt - now, total })
    }
    case 'timer-resume': {
      if (timer.state === 'running') return did()
      if (timer.state !== 'paused') return refused('notNow')
      const { label, left, total } = timer
      return set({ state: 'running', label, endsAt: now + left, total })
    }
    case 'timer-add':
      return add(timer, command.ms, now)
    // timer-stop
    default:
      return session.timer.state === 'off' ? did() : set({ state: 'off' })
  }
}

function add(timer: Timer, ms: number, now: number): Decision {
  if (timer.state === 'off') return refused('notNow')
  if (ms === 0) return did()
  const left =
    ms + (timer.state === 'running' ? timer.endsAt - now : timer.state === 'paused' ? timer.left : 0)
  if (left > longestMs) return refused('badValue')
  const { label } = timer
  // The whole never falls under what is left, so that a ring drawn from the two stays one.
  const total = Math.max(timer.total + ms, left)
  if (left <= 0)
    return timer.state === 'over'
      ? refused('notNow')
      : set({ state: 'over', label, endedAt: now, total: timer.total })
  if (timer.state === 'paused') return set({ state: 'paused', label, left, total })
  return set({ state: 'running', label, endsAt: now + left, total })
}
