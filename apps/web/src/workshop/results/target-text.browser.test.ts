import { loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { fateOf, frozenText, nameOf, partsOf, targetText } from './target-text.ts'

const say = await loadMessages('en')
const titled = (notation: string) => {
  const store = mapFrom(notation)
  store.apply([
    { write: 'splice', place: { field: 'title', row: 'P', lang: 'en' }, at: 0, remove: 0, insert: 'Chips' },
  ])
  return store
}

test('a proposal’s short name stands on a line of its own, and is found again as its heading', () => {
  const { tables } = titled('P "Make chips together."')
  const target = { id: 'P', kind: 'claim', text: targetText(tables, 'P', 'en', say) } as const
  expect(target.text).toBe('Chips\nMake chips together.')
  expect(partsOf(target)).toEqual({ head: 'Chips', body: 'Make chips together.', below: '' })
  expect(nameOf(target)).toBe('Chips')
  expect(partsOf({ kind: 'statement', text: 'One\ntwo' })).toEqual({ head: '', body: 'One\ntwo', below: '' })
  expect(nameOf({ kind: 'claim', text: 'x'.repeat(80) })).toBe(`${'x'.repeat(60)}…`)
})

test('says what became of a target: edited, deleted, merged or nothing', () => {
  const before = titled('P "Make chips."; a > P; a "A reason."').tables
  const frozen = (id: string, kind: 'claim' | 'step') =>
    ({ id, kind, text: frozenText(before, id, 'en', say) }) as const
  const [P, a, step] = [frozen('P', 'claim'), frozen('a', 'claim'), frozen('a-supports-P', 'step')]
  expect(step.text).toContain('A reason.')
  for (const target of [P, a, step]) expect(fateOf(before, target, 'en', say)).toBe('same')

  const edited = titled('P "Make chips!"; a > P; a "Another reason."').tables
  expect([P, a, step].map((target) => fateOf(edited, target, 'en', say))).toEqual([
    'edited',
    'edited',
    'edited',
  ])
  const gone = titled('P "Make chips."; ~a').tables
  expect([P, a, step].map((target) => fateOf(gone, target, 'en', say))).toEqual([
    'same',
    'deleted',
    'deleted',
  ])
  expect(fateOf(titled('P; a; b; a = b').tables, a, 'en', say)).toBe('merged')
  // Another language may have other words: the workshop's own is what was frozen.
  const statement = { id: 's', kind: 'statement', text: 'Anything' } as const
  expect(fateOf(gone, statement, 'en', say)).toBe('same')
})

test('a step is frozen with all the words of the claims that its sentence cuts, and with those alone', () => {
  const long = 'Whoever writes a standard down first sells the machines that it is measured with afterwards.'
  const map = titled(`P "Make chips."; a > P; a "${long}"`).tables
  const target = {
    id: 'a-supports-P',
    kind: 'step',
    text: frozenText(map, 'a-supports-P', 'en', say),
  } as const
  const { body, below } = partsOf(target)
  expect(body).toMatch(/^“Whoever writes.*…”/)
  expect(body).toContain('Chips')
  expect(below).toBe(long)
  expect(nameOf(target)).not.toContain('\n')
  expect(fateOf(map, target, 'en', say)).toBe('same')
  // Another end of the same words leaves the sentence as it is: it is another step all the same.
  const edited = titled(`P "Make chips."; a > P; a "${long.replace('afterwards', 'never')}"`).tables
  expect(fateOf(edited, target, 'en', say)).toBe('edited')
  expect(fateOf(map, { ...target, text: body }, 'en', say)).toBe('same')
  expect(frozenText(map, 'a', 'en', say)).toBe(long)
})
