/** What somebody reads who was not there: pieces of the map, who moved, what became of cards, choices in words. */
import { loadWorkshopMessages } from '@parley/i18n'
import { expect, test } from 'vitest'
import { choicesCsv, documentOf, htmlOf, markdownOf, type ReportSheets, wholeMap } from './index.ts'
import { report } from './test-report.ts'

const { report: words } = await loadWorkshopMessages('en')
const { report: zh } = await loadWorkshopMessages('zh')
const sheet = (id: string, focus: string, part: number, parts: number, page: number) => ({
  id,
  text: `Short ${focus}\nand all it says`,
  part,
  parts,
  page,
})
const sheets: ReportSheets = {
  shown: [sheet('1', 'a', 1, 2, 0), sheet('2', 'a', 2, 2, 1), sheet('3', 'b', 1, 1, 1)],
  left: 4,
  branchesLeft: 1,
}
const base = report('Motion')
const told = (more: Partial<typeof base> = {}) =>
  markdownOf(documentOf({ ...base, ...more }, { words, timeZone: 'UTC' }))

/** Of Ann, about the first item. */
const said = (kind: 'approve' | 'motion' | 'sense' | 'stance', value: number | null) => {
  const [first] = base.ballots
  if (!first) throw new Error('There is no ballot.')
  const ballots = [{ ...first, kind, choices: [{ alias: 'Ann', votes: { a: value } }] }]
  return (choicesCsv({ ...base, ballots }, words) ?? '').trimEnd().split(',').at(-1)
}

test('pieces of the map follow the whole of it and what was in the spotlight, each by its claim, and what was left out is said', () => {
  const pictures = new Map([wholeMap, 'a', '1', '2', '3'].map((id) => [id, '<svg/>']))
  const html = htmlOf(documentOf(base, { words, sheets }), { lang: 'en', title: 'x', pictures })
  const captions = [...html.matchAll(/<figcaption>([^<]*)/g)].map(([, text]) => text)
  expect(captions).toEqual([
    words.wholeMap,
    'In the spotlight: Motion',
    'Short a (1 of 2)',
    'Short a (2 of 2)',
    'Short b',
  ])
  expect(html).toContain(words.sheetsAre)
  expect(html).toContain('4 more such pictures were left out')
  expect(html).toContain('1 more branch that was in the spotlight has no picture here')
  const alone = htmlOf(documentOf(base, { words }), { lang: 'en', title: 'x', pictures })
  expect([...alone.matchAll(/<figcaption>([^<]*)/g)].map(([, text]) => text)).toEqual([
    words.wholeMap,
    'In the spotlight: Motion',
  ])
  expect(alone).not.toContain(words.sheetsAre)
  expect(alone).not.toContain(words.sheetsTitle)
})

const svg = (width: number, height: number) => `<svg xmlns="x" width="${width}" height="${height}"></svg>`

test('pieces begin pages as they were packed, below what leads up to the first, and are all of one scale on paper', () => {
  const pictures = new Map([
    [wholeMap, svg(1800, 600)],
    ['1', svg(790, 900)],
    ['2', svg(632, 300)],
    ['3', svg(793, 300)],
  ])
  const html = htmlOf(documentOf(base, { words, sheets }), { lang: 'en', title: 'x', pictures })
  const found = [...html.matchAll(/<(h3|figure)( class="[^"]*")?>(?:<img [^>]*?( width="[^"]*")?>)?/g)]
  expect(found.slice(-5).map(([, tag, kind = '', width = '']) => `${tag}${kind}${width}`)).toEqual([
    'figure class="turned"',
    'h3 class="new"',
    'figure class="piece" width="100.00%"',
    'figure class="piece new" width="80.00%"',
    'figure class="piece" width="100.00%"',
  ])
})

test('who moved is told before who did not, and what a shift is', () => {
  expect(told()).toContain(
    'Against → For: 2; Undecided → For: 1; Against, unchanged: 3; Undecided, unchanged: 2; For, unchanged: 3',
  )
  expect(told()).toContain('Shift: of those who voted both times')
  expect(told({ swings: [] })).not.toContain('Shift: of those')
})

test('cards are told under one head, the placed ones first, and not at all where there were none', () => {
  const text = told()
  const places = ['## Cards', '3 cards were placed', '### Parked cards'].map((part) => text.indexOf(part))
  expect(places.every((at) => at > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(told({ cards: { placed: 0, waiting: [], parked: [] } })).not.toContain('## Cards')
})

test('how many were there is said at the top, and a wall is nobody', () => {
  const people = [
    { alias: 'Hana', part: 'host' },
    { alias: 'Ann', part: 'participant' },
    { alias: 'Wall', part: 'viewer' },
  ] as const
  expect(told({ people })).toContain('- **Present:** 2 people')
})

test('of a source a proposal is told by its short name', () => {
  const places = [{ locator: 'part 1', claim: 'Short\nand all it says', quote: '' }]
  expect(told({ sources: [{ name: 'A', url: '', places }] })).toContain('- part 1 – Short\n')
})

test('choices are words where a number says nothing', () => {
  expect([said('approve', 1), said('approve', 0)]).toEqual(['Yes', 'No'])
  expect([said('motion', 1), said('motion', -1), said('motion', null)]).toEqual([
    'For',
    'Against',
    'Undecided',
  ])
  expect([1, 0, -1].map((value) => said('sense', value))).toEqual(['Agree', 'Neither', 'Concern'])
  expect(said('stance', -2)).toBe('-2')
})

test('a colon is as wide as the letters before it', () => {
  const text = markdownOf(documentOf({ ...base, lang: 'zh' }, { words: zh, timeZone: 'UTC' }))
  expect(text).toContain('- **论证图：** Motion')
  expect(text).toContain('- **Motion:** ')
})

const at = (hour: number, day = 5) => Date.UTC(2026, 0, day, hour)

test('when it was held is told like any moment, the day once where it is the same', () => {
  const held = (lang: string, endedAt: number) => {
    const text = markdownOf(
      documentOf(
        { ...base, lang, beganAt: at(9), endedAt },
        { words: lang === 'zh' ? zh : words, timeZone: 'UTC' },
      ),
    )
    return /\*\*(?:Held:|举行时间：)\*\* (.*)/.exec(text)?.[1]?.replaceAll('\u202F', ' ')
  }
  expect(held('zh', at(10))).toBe('2026年1月5日 09:00 – 10:00')
  expect(held('zh', at(10, 6))).toBe('2026年1月5日 09:00 – 2026年1月6日 10:00')
  expect(held('en', at(10))).toBe('January 5, 2026 at 9:00 AM – 10:00 AM')
})

test('what speaks for and against a proposal stands below its short name and what it says', () => {
  const [first] = base.ballots
  const [target] = first?.targets ?? []
  if (!first || !target) throw new Error('There is no ballot.')
  const ballots = [{ ...first, targets: [{ ...target, text: 'Short <name>\nand all it says' }] }]
  const blocks = documentOf({ ...base, swings: [], ballots }, { words, timeZone: 'UTC' })
  expect(markdownOf(blocks)).toContain('\n\n**Short &lt;name>** – and all it says\n')
  expect(htmlOf(blocks, { lang: 'en', title: 'x' })).toContain(
    '<p><strong>Short &lt;name&gt;</strong><br>and all it says</p>',
  )
})
