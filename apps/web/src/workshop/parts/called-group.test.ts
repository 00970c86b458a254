import type { Timer } from '@parley/workshop'
import { expect, test } from 'vitest'
import { calledGroup } from './called-group.ts'

const groups = ['First', 'Second'].map((name) => ({ id: name, name, scope: [], members: [] }))
const running = (label: string): Timer => ({ state: 'running', label, endsAt: 9, total: 9 })

test('the clock tells which group was called on, also when it stands or is over', () => {
  const kind = 'report-back'
  expect(calledGroup({ kind }, running('Second'), groups)?.id).toBe('Second')
  expect(calledGroup({ kind }, { state: 'paused', label: 'First', left: 1, total: 9 }, groups)?.id).toBe(
    'First',
  )
  expect(calledGroup({ kind }, { state: 'over', label: 'First', endedAt: 1, total: 9 }, groups)?.id).toBe(
    'First',
  )
})
test('nobody was called on where the clock is that of the phase, is off, or in another phase', () => {
  expect(calledGroup({ kind: 'report-back' }, running('Report back'), groups)).toBeUndefined()
  expect(calledGroup({ kind: 'report-back' }, { state: 'off' }, groups)).toBeUndefined()
  expect(calledGroup({ kind: 'breakouts' }, running('First'), groups)).toBeUndefined()
  expect(calledGroup(undefined, running('First'), groups)).toBeUndefined()
  expect(calledGroup({ kind: 'report-back' }, undefined)).toBeUndefined()
})
