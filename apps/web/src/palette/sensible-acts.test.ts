import type { Act } from '@parley/acts'
import { inferenceId, mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { exampleOf, sensibleActs, type Situation } from './sensible-acts.ts'

interface Given extends Partial<Omit<Situation, 'map' | 'does'>> {
  readonly featured?: readonly Act[]
}
const own: readonly Act[] = ['share', 'tidy']

function offered(map: string, { featured = [], chosen = [], ...given }: Given = {}): readonly Act[] {
  const { tables } = mapFrom(map)
  return sensibleActs({
    mayWrite: true,
    view: 'canvas',
    canUndo: false,
    canRedo: false,
    ...given,
    map: tables,
    chosen: chosen.filter((id) => tables.isLive(id)),
    does: (act) => own.includes(act) || featured.includes(act),
  })
}

test('without anything chosen only what needs nothing', () => {
  const acts = offered('a > P')
  expect(acts).toEqual(expect.arrayContaining(['share', 'tidy', 'fit', 'select-all']))
  for (const act of [
    'edit',
    'support',
    'remove',
    'fold',
    'undo',
    'split',
    'palette',
    'escape',
    'walk-up',
  ] as const)
    expect(acts).not.toContain(act)
})

test('for a claim, for one in a step, and for a step', () => {
  expect(offered('a > P', { chosen: ['P'] })).toEqual(
    expect.arrayContaining(['edit', 'support', 'remove', 'fold']),
  )
  expect(offered('a > P', { chosen: ['P'] })).not.toContain('undercut')
  expect(offered('a > P', { chosen: ['a'] })).toEqual(
    expect.arrayContaining(['undercut', 'co-premise', 'to-arrow']),
  )
  expect(offered('a > P', { chosen: ['a'] })).not.toContain('fold')
  const step = offered('a > P', { chosen: [inferenceId('a > P')] })
  expect(step).toContain('undercut')
  expect(step).not.toContain('edit')
  expect(offered('a > P; ~a', { chosen: ['a'] })).not.toContain('edit')
})

test('what the view that is shown can do, what a feature does, and what can be undone', () => {
  expect(offered('a', { view: 'outline' })).not.toContain('zoom-in')
  expect(offered('a', { view: 'canvas' })).toContain('zoom-in')
  expect(offered('a', { chosen: ['a'], featured: ['split'] })).toContain('split')
  expect(offered('a', { canUndo: true })).toContain('undo')
  expect(offered('a', { canUndo: true })).not.toContain('redo')
})

test('who may only look is offered nothing that writes', () => {
  const acts = offered('a > P', {
    chosen: ['a'],
    mayWrite: false,
    featured: ['split', 'details'],
    canUndo: true,
  })
  expect(acts).toEqual(expect.arrayContaining(['details', 'share', 'zoom-in']))
  for (const act of ['edit', 'support', 'remove', 'split', 'tidy', 'undo'] as const)
    expect(acts).not.toContain(act)
})

test('the example is a claim in a step, else any that is there', () => {
  expect(exampleOf(mapFrom('P; a > P').tables)).toEqual(['a'])
  expect(exampleOf(mapFrom('~a; P').tables)).toEqual(['P'])
  expect(exampleOf(mapFrom('~a').tables)).toEqual([])
})
