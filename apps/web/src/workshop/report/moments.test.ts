import type { LogRow } from '@parley/sync'
import type { AgendaView, Phase } from '@parley/workshop'
import { expect, test } from 'vitest'
import { momentsOf } from './moments.ts'

const row = (seq: number, at: number): LogRow => ({
  seq,
  at,
  person: '',
  link: 'edit',
  update: Uint8Array.of(0, 0),
})
const log = [row(1, 5), row(3, 100), row(4, 200), row(6, 300), row(7, 900)]
const phase = (id: string): Phase => ({
  id,
  kind: 'talk',
  title: `The ${id}`,
  minutes: 5,
  prompt: '',
  rights: {
    write: true,
    add: true,
    editOwn: true,
    editAny: true,
    move: true,
    link: true,
    delete: true,
    comment: true,
  },
  onEnd: 'notify',
})
const agenda = (runs: AgendaView['runs']): AgendaView => ({
  phases: [phase('a'), phase('b')],
  phase: null,
  runs,
})

test('each phase ends where the next began, and the last at its end in time, not with later edits', () => {
  const runs = [
    { phase: 'a', startedAt: 90, endedAt: 150, mapSeq: 1 },
    { phase: 'gone', startedAt: 150, endedAt: 250, mapSeq: 3 },
    { phase: 'a', startedAt: 250, endedAt: 400, mapSeq: 4 },
  ]
  expect(momentsOf(agenda(runs), log)).toEqual([
    { title: '', isRunning: false, end: 1 },
    { phase: 'a', title: 'The a', isRunning: false, end: 3 },
    { phase: 'gone', title: '', isRunning: false, end: 4 },
    { phase: 'a', title: 'The a', isRunning: false, end: 6 },
  ])
})
test('a phase under way ends where the log does, and without phases there are no moments', () => {
  const running = momentsOf(agenda([{ phase: 'b', startedAt: 90, mapSeq: 1 }]), log)
  expect(running.at(-1)).toEqual({ phase: 'b', title: 'The b', isRunning: true, end: 7 })
  expect(momentsOf(agenda([]), log)).toEqual([])
  // Nothing was written in it.
  const still = momentsOf(agenda([{ phase: 'b', startedAt: 1000, endedAt: 1001, mapSeq: 7 }]), log)
  expect(still.at(-1)?.end).toBe(7)
})
