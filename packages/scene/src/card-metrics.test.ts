import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, expect, test, vi } from 'vitest'
import type { CardContent } from './card-content.ts'
import { measureCard } from './card-metrics.ts'
import { textMeasure } from './text-measure.ts'

beforeAll(() => {
  vi.stubGlobal('OffscreenCanvas', function OffscreenCanvas(width: number, height: number) {
    return createCanvas(width, height)
  })
})

const plain: CardContent = {
  id: 'a',
  kind: 'claim',
  lang: 'en',
  kicker: '',
  kickerLang: 'en',
  title: null,
  text: { text: 'Shared standards lower costs.', lang: 'en' },
  empty: false,
  implicit: false,
  chips: [],
  asserter: '',
  locator: '',
  fallback: '',
  stale: false,
  hasNote: false,
}
const chip = { style: 'filled', text: 'Speech', colour: 0 } as const
const roles = (content: CardContent): string[] =>
  measureCard(content, textMeasure).runs.map((run) => run.role)

const letters = (all: string): string => all.replace(/\s/g, '')
const run = (content: CardContent, role: string): string | undefined =>
  measureCard(content, textMeasure).runs.find((one) => one.role === role)?.lines[0]?.text

test('adds up padding, lines and attribution', () => {
  expect(measureCard(plain, textMeasure)).toMatchObject({ width: 264, height: 14 + 22 + 11 })
  expect(measureCard({ ...plain, chips: [chip] }, textMeasure).height).toBe(14 + 22 + 9 + 18 + 11)
  expect(measureCard({ ...plain, kind: 'note' }, textMeasure).height).toBe(1 + 10 + 20)
  expect(
    measureCard({ ...plain, kind: 'question', text: { text: 'Why?', lang: 'en' } }, textMeasure).height,
  ).toBe(13 + 22 + 12)
  const proposal = {
    ...plain,
    kind: 'proposal',
    kicker: 'Proposal 1',
    title: { text: 'Name', lang: 'en' },
  } as const
  expect(measureCard(proposal, textMeasure)).toMatchObject({
    width: 404,
    height: 4 + 15 + 16 + 3 + 28 + 5 + 22 + 14,
  })
})

test('gives Chinese and Russian their line heights, by the language of the words', () => {
  const zh = measureCard({ ...plain, text: { text: '共同标准降低成本。', lang: 'zh' } }, textMeasure)
  expect(zh.height).toBe(14 + 25 + 11)
  const ru = measureCard({ ...plain, text: { text: 'Общие стандарты.', lang: 'ru' } }, textMeasure)
  expect(ru.height).toBe(14 + 23 + 11)
})

test('breaks long text and keeps every letter of it inside the card', () => {
  const text = 'Drones, 人工智能 and операционные системы '.repeat(6) + 'x'.repeat(90)
  const { runs, height } = measureCard({ ...plain, text: { text, lang: 'en' } }, textMeasure)
  const lines = runs[0]!.lines
  expect(lines.length).toBeGreaterThan(6)
  expect(height).toBe(14 + lines.length * 22 + 11)
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(264 - 32 + 0.01)
  expect(letters(lines.map((line) => line.text).join(''))).toBe(letters(text))
})

test('cuts the locator before the name, and never lets the line leave the card', () => {
  const long = {
    ...plain,
    chips: [chip],
    asserter: 'Hosuk Lee-Makiyama',
    locator: 'part 5, at the very end of it',
  }
  expect(run(long, 'asserter')).toBe('Hosuk Lee-Makiyama')
  expect(run(long, 'locator')).toMatch(/^part.*…$/)
  const longer = { ...long, asserter: 'The Committee on the Present Danger and its many friends' }
  expect(run(longer, 'asserter')).toMatch(/…$/)
  expect(run(longer, 'locator')).toBeUndefined()
  for (const content of [long, longer, { ...longer, hasNote: true, stale: true, fallback: 'English' }]) {
    const box = measureCard(content, textMeasure)
    for (const { lines } of box.runs)
      for (const line of lines) expect(line.x + line.width).toBeLessThanOrEqual(264 - 16 + 0.05)
    for (const icon of box.icons) expect(icon.x + 14).toBeLessThanOrEqual(264 - 16)
  }
})

test('leaves the attribution line out when there is nothing to say on it', () => {
  expect(roles(plain)).toEqual(['text'])
  expect(roles({ ...plain, asserter: 'Ana' })).toEqual(['text', 'asserter'])
  expect(measureCard({ ...plain, hasNote: true }, textMeasure).icons).toHaveLength(1)
})
