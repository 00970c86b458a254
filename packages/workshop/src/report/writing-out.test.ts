/** The formats: what is written is what the report holds, and words that people gave are never markup or a formula. */
import { loadWorkshopMessages } from '@parley/i18n'
import { describe, expect, test } from 'vitest'
import {
  ballotsCsv,
  choicesCsv,
  documentOf,
  htmlOf,
  markdownOf,
  type Report,
  swingsCsv,
  wholeMap,
} from './index.ts'
import { report } from './test-report.ts'

const { report: words } = await loadWorkshopMessages('en')
const zh = await loadWorkshopMessages('zh')

/** The second of three pictures about `a`. */
const sheets = (say: string) => ({
  shown: [{ id: 'sheet 1', text: say, part: 2, parts: 3, page: 0 }],
  left: 2,
  branchesLeft: 0,
})
const blocks = (say: string) => documentOf(report(say), { words, timeZone: 'UTC', sheets: sheets(say) })
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '&lt;b&gt; <!-- --> ]]> </style> </title>',
  '# head\n- list\n1. one\n> quote\n| a | b |\n---',
  '`code` **bold** _it_ ~~no~~ $x^2$',
]

const tagsOf = (html: string) => html.match(/<[a-z!/][^\s>]*/gi)?.filter((tag) => tag !== '<br')
const shape = (text: string) => text.split('\n').map((line) => /^(\s*(#+|-|\|)\s)?/.exec(line)?.[0] ?? '')

/** What goes on a sheet of its own that is turned, when the whole map is so large. */
const turned = (width: number, height: number) => {
  const svg = `<svg xmlns="x" width="${width}" height="${height}"></svg>`
  const html = htmlOf(blocks('x'), { lang: 'en', title: 'x', pictures: new Map([[wholeMap, svg]]) })
  return html.match(/<[a-z0-9]+ class="turned"/g)
}

describe('as HTML', () => {
  test('hostile words are text: the only elements are those of the report', () => {
    const calm = htmlOf(blocks('calm'), {
      lang: 'en',
      title: 'calm',
      pictures: new Map([[wholeMap, '<svg/>']]),
    })
    for (const one of hostile) {
      const html = htmlOf(blocks(one), {
        lang: 'en"><script>',
        title: one,
        pictures: new Map([[wholeMap, `<svg/>`]]),
      })
      expect(tagsOf(html), one).toEqual(tagsOf(calm))
      // Quotes too: outside of quoted values, no element has an attribute that runs something.
      expect(html.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\s(on\w+|style)=/i)
      expect(html).not.toMatch(/(?:src|href)="(?!data:image\/svg\+xml|https:\/\/example\.org)/)
    }
  })
  test('a picture is data that runs nothing, and one that was not drawn leaves no hole', () => {
    const svg = `<svg onload="alert(1)"><text>it's "here" #1</text></svg>`
    const html = htmlOf(blocks('x'), { lang: 'en', title: 'x', pictures: new Map([['sheet 1', svg]]) })
    const [, source = ''] = /src="([^"]+)"/.exec(html) ?? []
    expect(decodeURIComponent(source)).toBe(`data:image/svg+xml;charset=utf-8,${svg}`)
    expect(html.match(/<figure\b/g)?.length).toBe(1)
    expect(html).not.toContain(words.wholeMap)
    expect(htmlOf(blocks('x'), { lang: 'en', title: 'x' })).not.toContain(words.pictures)
  })
  test('a picture wider than high turns its sheet of paper, and takes the heading above along', () => {
    expect(turned(1300, 200)).toEqual(['<h2 class="turned"', '<figure class="turned"'])
    expect(turned(1300, 1300)).toBeNull()
    // So narrow that letters are large enough on a sheet that stands.
    expect(turned(791, 200)).toBeNull()
  })
  test('fetches nothing and says its language', () => {
    const html = htmlOf(blocks('x'), { lang: 'zh', title: 'x' })
    expect(html).toContain('<html lang="zh">')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(link|script|iframe|object|base)\b/)
  })
  test('the numbers stand in it as they are in the report', () => {
    const html = htmlOf(blocks('Motion'), { lang: 'en', title: 'x' })
    const cells = (html.match(/<td[^>]*>[^<]*/g) ?? []).map((cell) => cell.replace(/^<td[^>]*>/, ''))
    expect(cells.join(' ')).toContain('2 3 1 1 2 2 11 −0.22')
    expect(cells.join(' ').replaceAll('\u00A0', ' ')).toContain('Against 5 · Undecided 3 · For 3')
    expect(cells.join(' ')).toContain('+45 points moved towards')
    // Two ballots with one question are told apart by their phases.
    const named = report('Motion').ballots.map((ballot) => ({ ...ballot, phase: 'Before' }))
    const told = documentOf({ ...report('Motion'), ballots: named }, { words })
    expect(htmlOf(told, { lang: 'en', title: 'x' })).toContain(
      '>Before · Motion</h3>\n<p>11 of 12 people voted.',
    )
    expect(html).toContain('12 dots from 7 people')
    expect(html).toContain('A strong rebuttal')
    expect(cells).toContain('5.5 min')
    expect(html).toContain('too few to show')
  })
})

describe('as Markdown', () => {
  test('hostile words make no structure: the same lines begin in the same way', () => {
    const calm = shape(markdownOf(blocks('calm')))
    for (const one of hostile) {
      const text = markdownOf(blocks(one))
      expect(shape(text), one).toEqual(calm)
      expect(text.replaceAll('<https://example.org/a?b=1>', ''), one).not.toContain('<')
      expect(text).not.toMatch(/[^\\]\]\((?!<https:\/\/example)/)
    }
  })
  test('what is no markup stands as it was written', () => {
    const say = 'R&D (of 2023), up 5 > 4! {so}'
    const text = markdownOf(blocks(say))
    expect(text).toContain(`# ${say}`)
    expect(text).toContain(`| ${say} |`)
    expect(text).not.toContain('&amp;')
    // What begins an item or a paragraph would be a list or a heading there.
    expect(markdownOf(blocks('1. one'))).toContain('- 1\\. one')
    // And what ends a heading would be lost with it.
    const names = markdownOf(blocks('Is it C ##')).match(/^#+ Is it.*/gm) ?? []
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) expect(name).toMatch(/C \\#\\#$/)
  })
  test('every row of a table has as many cells as its head', () => {
    const tables = markdownOf(blocks('a | b \\| c'))
      .split('\n\n')
      .filter((part) => part.startsWith('| '))
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) {
      const counts = table.split('\n').map((line) => line.replaceAll(/\\./g, '').split('|').length)
      expect(new Set(counts).size, table).toBe(1)
    }
  })
})

test('who led stands first and a wall nowhere; dots make a ranking; no column is empty', () => {
  const base = report('Motion')
  const [, dots] = base.ballots
  const [target] = dots?.targets ?? []
  if (!dots || !target) throw new Error('There are no dots.')
  const more = { ...target, id: 'y', text: 'More', result: { target: 'y', voters: 8, dots: 20 } } as const
  const text = markdownOf(
    documentOf(
      {
        ...base,
        people: [
          { alias: 'Wall', part: 'viewer' },
          { alias: 'Ann', part: 'participant' },
          { alias: 'Cora', part: 'cohost' },
          { alias: 'Hana', part: 'host' },
        ],
        ballots: [{ ...dots, targets: [target, more] }],
        outcomes: [{ text: 'Count', claim: '', owners: ['Ann'] }],
      },
      { words, timeZone: 'UTC' },
    ),
  )
  expect(text).toContain('| Hana | Host |\n| Cora | Co-host |\n| Ann | Participant |')
  expect(text).not.toContain('Wall')
  expect(text).toContain('| More | 20 | 8 |\n| Motion | 12 | 7 |')
  expect(text).toContain('| Outcome | Taken on by |\n| --- | --- |\n| Count | Ann |')
})

describe('as tables', () => {
  test('a line for each item, its numbers bare', () => {
    const [head = '', first = '', second = ''] = ballotsCsv(report('Motion'), words).split('\r\n')
    expect(head.startsWith('\uFEFFballot,phase,question,kind')).toBe(true)
    expect(first).toBe(
      `1,Motion,Motion,stance,accept it?,named,,,12,11,1,Motion,edited since,11,2,3,1,1,2,2,${-2 / 9},,,,`,
    )
    expect(second).toBe('2,Motion,Motion,dots,is it a crux?,named,,,12,11,0,Motion,,7,,,,,,,,12,,,')
    expect([head, first, second].map((line) => line.split(',').length)).toEqual([25, 25, 25])
  })
  test('of a swing each way, and of a small group the verdict alone', () => {
    const lines = (swingsCsv(report('M'), words) ?? '').trimEnd().split('\r\n')
    expect(lines.length).toBe(1 + 9 + 1)
    expect(lines).toContain(`M,M,11,${500 / 11},moved towards,Against,For,2`)
    expect(lines.at(-1)).toBe('M,Few,3,,no clear shift,,,')
    expect(swingsCsv({ ...report('M'), swings: [] }, words)).toBeUndefined()
  })
  test('of choices those of items that are there', () => {
    const lines = (choicesCsv(report('M'), words) ?? '').trimEnd().split('\r\n')
    expect(lines.slice(1)).toEqual(['1,M,M,M,M,-2'])
    const none = report('M').ballots.map((one) => ({ ...one, choices: [] }))
    expect(choicesCsv({ ...report('M'), ballots: none }, words)).toBeUndefined()
  })
  test('no cell that people wrote is a formula, and quotes and breaks stay inside', () => {
    for (const evil of ['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://x","y")']) {
      const csv = ballotsCsv(report(evil), words) + (choicesCsv(report(evil), words) ?? '')
      const cells = csv.split(/,|\r\n/).map((cell) => cell.replace(/^\uFEFF?"?/, ''))
      const formulas = cells.filter((cell) => /^[=+\-@\t＝]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
      expect(formulas, evil).toEqual([])
    }
    expect(ballotsCsv(report('a "b"\nc, d'), words)).toContain('"a ""b""\nc, d"')
  })
})

test('the report is in the language that was chosen', () => {
  const text = markdownOf(
    documentOf({ ...report('提案'), lang: 'zh' }, { words: zh.report, timeZone: 'UTC' }),
  )
  expect(text).toContain('## 关键分歧')
  expect(text).toContain('2026年1月6日')
  expect(text).toContain('最有力的反驳')
  expect(text).not.toMatch(/Strongest|Agenda/)
})

test('a debate has a winner by name in every format, who spoke for it, and the rule by which it was won', () => {
  const base = report('Ban cars')
  const { swings } = base
  const debate: Report = {
    ...base,
    sides: [
      { side: 'for', people: ['Ada', 'Ben'] },
      { side: 'against', people: [] },
    ],
    swings: swings.map((swing) => ({ ...swing, kind: 'motion' })),
  }
  const text = markdownOf(documentOf(debate, { words, timeZone: 'UTC' }))
  expect(text).toContain('| For wins |')
  expect(text).toContain('**For:** Ada, Ben')
  expect(text).toContain('**Against:** Nobody')
  expect(text).toContain('In a debate the side wins that gained more people')
  expect(swingsCsv(debate, words)).toContain('For wins')
  const plain = markdownOf(documentOf(base, { words, timeZone: 'UTC' }))
  expect(plain).toContain('| moved towards |')
  expect(plain).not.toContain('In a debate')
})

test('a passage stands between the quotation marks of the language', async () => {
  const base: Report = {
    ...report('x'),
    sources: [{ name: 'A', url: '', places: [{ locator: '', claim: '', quote: 'so it "is"' }] }],
  }
  const ru = await loadWorkshopMessages('ru')
  expect(markdownOf(documentOf(base, { words: ru.report }))).toContain('«so it "is"»')
  expect(markdownOf(documentOf(base, { words }))).toContain('“so it "is"”')
})
