// The links held against a table of their own: which premises, which stance, which target; nothing more, nothing less.
import { expect, test } from 'vitest'
import { moscow } from './index.ts'

/**
 * By target: what supports it and what rebuts it. `A+B` are linked premises of one step; `A > T` as a target is the
 * step from A to T, which is undercut.
 */
const table: Record<string, { readonly supports?: string; readonly rebuts?: string }> = {
  P1: {
    supports: 'S4 S5 S8 S10 S11 S12 S13+S14 S15 S18 S19 S20 V1 V2 V5 V6 V8 V11 V15 V23 V28',
    rebuts: 'V7 V9 V12 V13 V14 V15 V16 V17 V18 V26 V27',
  },
  P2: { supports: 'S4 S5 S7 S11 S16 V3 V26 V27', rebuts: 'V17' },
  P3: { supports: 'S6 S13 S17 V1 V4 V6' },
  P4: { supports: 'S6 S10 S13 S15 S17 V4 V5' },
  S4: { supports: 'S1 S2 S3 S5 S6 S7' },
  S12: { supports: 'V10' },
  S13: { supports: 'V4 V8' },
  S18: { supports: 'V28', rebuts: 'V9 V18' },
  S19: { supports: 'S12', rebuts: 'V21' },
  S20: { rebuts: 'V12 V13 V14' },
  V18: { supports: 'V19 V20 V21 V22' },
  V28: { rebuts: 'V19' },
  'S8 > P1': { rebuts: 'S9' },
  'S13+S14 > P1': { rebuts: 'V9' },
  'S15 > P1': { rebuts: 'V13' },
  'V6 > P1': { rebuts: 'V7' },
  'V23 > P1': { rebuts: 'V24 V25' },
}
const expected = Object.entries(table).flatMap(([target, by]) =>
  (['supports', 'rebuts'] as const).flatMap((stance) =>
    (by[stance]?.split(' ') ?? []).map((from) => `${from} ${stance} ${target}`),
  ),
)

const linksById = new Map(moscow.links.map((link) => [link.id, link]))
const noted = moscow.links.map(({ from, stance, target }) => {
  const step = linksById.get(target)
  return `${from.join('+')} ${stance} ${step ? `${step.from.join('+')} > ${step.target}` : target}`
})

test('draws the links of the table and no others', () => {
  expect(noted.toSorted()).toEqual(expected.toSorted())
  expect(noted).toHaveLength(81)
})

test('has an id for each link, and no end that leads nowhere', () => {
  expect(linksById.size).toBe(moscow.links.length)
  const statements = new Set(moscow.statements.map(({ id }) => id))
  for (const link of moscow.links) {
    expect(link.from.filter((id) => !statements.has(id))).toEqual([])
    expect(statements.has(link.target) || linksById.has(link.target)).toBe(true)
  }
})

test('reads the one claim on the detour in two ways', () => {
  const two = moscow.links.filter(({ from }) => from.includes('V15'))
  expect(two.map(({ stance, target }) => `${stance} ${target}`)).toEqual(['supports P1', 'rebuts P1'])
  expect(two.map(({ why }) => why.en.includes('reading'))).toEqual([true, true])
})

test('calls a link the mapper’s judgement wherever the sources do not draw it themselves', () => {
  const drawnBySource = moscow.links.filter(({ why }) => !why.en.startsWith('Mapper’s judgement: '))
  const itself = 'S1-S4 S2-S4 S3-S4 S5-S4 S6-S4 S7-S4 S12-S19 S16-P2 S17-P3 V19-V18 V20-V18 V21-V18 V22-V18'
  expect(drawnBySource.map(({ id }) => id)).toEqual(itself.split(' '))
  for (const { why } of moscow.links) {
    const marked = why.en.startsWith('Mapper’s judgement: ')
    expect(why.zh.startsWith('制图者的判断：')).toBe(marked)
    expect(why.ru.startsWith('Суждение составителя: ')).toBe(marked)
  }
})

test.each([
  ['S1-S4', 'weakly'],
  ['S6-P4', 'not training themselves'],
  ['S9-S8-P1', 'neither of the fields named'],
  ['S17-P4', 'though the speech names it with the think tank'],
  ['V3-P2', 'a motive, not a merit'],
  ['V5-P1', 'technology is not named'],
  ['V8-P1', 'in part'],
  ['V9-P1', 'AI chips'],
  ['V11-P1', 'money rather than technology'],
  ['V12-P1', 'our gloss'],
  ['V12-S20', 'our gloss'],
  ['V17-P1', 'unsaid'],
  ['V17-P2', 'close the larger market'],
  ['V19-V28', 'side by side'],
  ['V22-V18', 'may cost'],
  ['V26-P2', 'not about arms'],
])('%s says how far it goes', (id, words) => {
  expect(linksById.get(id)?.why.en).toContain(words)
})
