import { expect, test } from 'vitest'
import { byOrder } from '../next-order.ts'
import { pasteList } from './paste-list.ts'
import { done, refusal } from './test-stage.ts'

const list = { kind: 'proposal', lang: 'en', at: [0, 0], step: [0, 120] } as const

test('[C21] each line becomes a claim, in order and below one another', () => {
  const { tables } = done('P', pasteList, { ...list, text: 'First\r\n\r\n  Second \nThird' })
  const rows = [...tables.claims()].toSorted(byOrder).slice(1)
  expect(rows.map(({ id, kind, pos }) => [tables.words('text', id, 'en'), kind, pos])).toEqual([
    ['First', 'proposal', [0, 0]],
    ['Second', 'proposal', [0, 120]],
    ['Third', 'proposal', [0, 240]],
  ])
})

test('[C21] bullets and numbers before a line are dropped, figures in it are not', () => {
  const text = '- One\n* Two\n• Three\n1. Four\n(2) Five\n3、六\n15.6 billion\n-5 degrees\n2025 was warm'
  const { tables } = done('P', pasteList, { ...list, at: null, text })
  const words = [...tables.allWords()].map((one) => one.text)
  expect(words).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    '六',
    '15.6 billion',
    '-5 degrees',
    '2025 was warm',
  ])
})

test('[C21] refuses nothing, no language and a line that is too long', () => {
  expect(refusal('P', pasteList, { ...list, text: ' \n- \n' })).toEqual({ why: 'nothing-chosen' })
  expect(refusal('P', pasteList, { ...list, text: 'a', lang: '1' })?.why).toBe('bad-language')
  expect(refusal('P', pasteList, { ...list, text: `a\n${'x'.repeat(20_001)}` })?.why).toBe('too-long')
  expect(refusal('P', pasteList, { ...list, text: 'a\n'.repeat(10_000) })).toEqual({
    why: 'too-many-lines',
    lines: 10_000,
    limit: 2_000,
  })
})
