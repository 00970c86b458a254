// The real card on the screen against the text metrics that pictures and layouts are made by.
import '@fontsource-variable/noto-sans'
import '@fontsource-variable/noto-sans-sc'
import { type Language, loadMessages } from '@parley/i18n'
import { type Cell, type Id, PlainStore, type Write } from '@parley/model'
import {
  type CardContent,
  cardContentOf,
  fontOf,
  loadTextMeasure,
  measureCard,
  proposalNumbers,
} from '@parley/scene'
import { afterEach, expect, test } from 'vitest'
import { card, one, settled, showCanvas } from './test-canvas.tsx'

const words: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Developing countries should found an alliance of science and technology industries, with China and Russia leading: one setting for shared R&D in AI chips, operating systems and drones.',
    'China’s arms sales are led by drones — a “main reason” why vehicles interoperate poorly (so far).',
    'In 2022 exports doubled to $1.2 billion, i.e. 3/4 of the state-of-the-art chips; see https://example.org/a/very/long/path?with=parts.',
    'Room to catch up is not yet a plan to do so: neither side says who would begin, nor by when.',
    'Well-known co-operation/competition trade-offs; half-hearted, well… perhaps.',
    'Beijing (北京) and “上海，深圳” in one line: names keep their own signs，even here.',
    'First line.\nSecond line, after a break.',
  ],
  zh: [
    '发展中国家应结成科技产业联盟，由中俄带头筹建，合力研发 AI 芯片、无人机、操作系统和新能源。',
    '中国或许借道土耳其把芯片运到俄罗斯：2022 年对土芯片出口翻番——这是《金融时报》（FT）的说法。',
    '要拿到最先进的芯片，只有同少数西方企业签供货合同；与它们交好，“别无他途”。',
    '他说：“标准（统一）。”又说：《金融时报》，《美国之音》……都没有这样写过！？',
    '有追赶的余地，不等于有追赶的计划：双方都没说由谁先起步、何时起步、花多少钱。',
    '据《新闻》（二〇二二）：“他说，‘标准’，”《时报》，“又说：‘统一’。”（《美国之音》，《金融时报》）……',
    '第一行。\n第二行，换行之后。',
  ],
  ru: [
    'Развивающимся странам стоит создать союз научно-технических отраслей во главе с Китаем и Россией: единую площадку для совместных разработок.',
    'Страны дополняют друг друга: Китай силён в прикладных технологиях, Россия — в фундаментальной науке и ключевых алгоритмах.',
    'В 2022 г. экспорт микросхем в Турцию удвоился («Файнэншл таймс»), а № 1 среди поставщиков — кто-то другой.',
    'Высокотехнологичное импортозамещение и сверхвысокоскоростные вычислительные комплексы пока не окупаются.',
    'Есть что навёрстывать — ещё не значит, что есть план: ни одна сторона не говорит, кто начнёт.',
    'Союз «Шёлковый путь» (丝绸之路，2013) — о нём спорят до сих пор…',
    'Первая строка.\nВторая строка, после перехода.',
  ],
}
const names: Readonly<Record<Language, string>> = {
  en: 'Found a technology alliance — “one setting” for all',
  zh: '结成科技产业联盟，“合力研发”（由中俄带头，共同筹建）',
  ru: 'Союз научно-технических отраслей — «единая площадка»',
}
const kinds = ['claim', 'proposal', 'question', 'note'] as const

/** Twice as many cards as there are texts: each text in two kinds, with all that a card can say spread over them. */
function crowdedMap(): { readonly store: PlainStore; readonly ids: readonly Id[] } {
  const writes: Write[] = []
  const ids: Id[] = []
  const put = (table: 'claims' | 'sources' | 'citations' | 'people', id: Id, cells: Record<string, Cell>) =>
    writes.push({ write: 'put', table, id, cells })
  const say = (field: 'text' | 'title' | 'note', row: Id, lang: Language, insert: string) =>
    writes.push({ write: 'splice', place: { field, row, lang }, at: 0, remove: 0, insert })
  put('people', 'mei', { name: '梅', colour: 3 })
  put('people', 'max', { name: 'Maximiliane von und zu Sommerfeld-Hohenstein', colour: 5 })
  const short = {
    short: 'VOA',
    'short@zh': '美国之音',
    author: 'Hosuk Lee-Makiyama',
    'author@zh': '霍素克·李',
  }
  put('sources', 'speech', {
    kind: 'speech',
    author: 'Wang Wen',
    'author@zh': '王文',
    'author@ru': 'Ван Вэнь',
  })
  put('sources', 'report', { kind: 'report', ...short })
  for (const lang of ['en', 'zh', 'ru'] as const)
    for (const [i, text] of words[lang].entries())
      for (const turn of [0, 1]) {
        const id = `${lang}${i}${turn}`
        const kind = kinds[(i + 2 * turn) % kinds.length] ?? 'claim'
        const n = ids.push(id)
        put('claims', id, {
          kind,
          lang,
          order: `a${String(n).padStart(3, '0')}`,
          pos: [(n % 6) * 480, Math.floor(n / 6) * 420],
          ...(n % 7 === 0 && { implicit: true }),
          ...(n % 7 === 1 && { by: 'mei' }),
          ...(n % 7 === 2 && { by: 'max' }),
          ...(n % 7 === 3 && { asserter: 'Ana', 'asserter@zh': '安娜' }),
        })
        // A proposal with a short name alone, one with both, one without.
        if (kind === 'proposal' && i % 3 !== 1) say('title', id, lang, names[lang])
        if (kind !== 'proposal' || i % 3 !== 0) say('text', id, lang, text)
        if (n % 5 === 0) say('note', id, lang, text)
        const locator = { locator: 'part 5, near the end of it', 'locator@zh': '第五部分，“结尾”（附近）' }
        if (n % 7 > 3)
          put('citations', `c${id}`, { claim: id, source: n % 2 ? 'speech' : 'report', ...locator })
      }
  put('claims', 'void', { kind: 'claim', lang: 'en', order: 'b', pos: [0, 6000] })
  ids.push('void')
  const store = new PlainStore()
  store.apply(writes)
  return { store, ids }
}

function linesOf(element: Element | null): readonly string[] {
  const node = element?.firstChild
  if (!(node instanceof Text)) return []
  const lines: { top: number; text: string }[] = []
  const range = document.createRange()
  let at = 0
  for (const letter of node.data) {
    range.setStart(node, at)
    range.setEnd(node, at + letter.length)
    at += letter.length
    // A letter behind a break has two rectangles, the second one its own; a hanging space may have none.
    const rect = Array.from(range.getClientRects()).at(-1)
    const last = lines.at(-1)
    if (letter === '\n') continue
    if (!rect || (last && Math.abs(last.top - rect.top) < 6)) {
      if (last) last.text += letter
    } else lines.push({ top: rect.top, text: letter })
  }
  return lines.map((line) => line.text.trimEnd())
}

/** Where a text begins, from the card's left edge. */
function startOf(element: Element | null, from: DOMRect) {
  const node = element?.firstChild
  if (!(node instanceof Text)) return null
  const range = document.createRange()
  range.selectNodeContents(node)
  const rect = range.getBoundingClientRect()
  return rect.left - from.left
}

/** What differs between the card on the screen and the measured one; empty: nothing. */
function differences(root: HTMLElement, content: CardContent, measured: ReturnType<typeof measureCard>) {
  const drawn = card(root, content.id)
  const frame = drawn.getBoundingClientRect()
  const found: unknown[] = []
  const off = Math.max(Math.abs(frame.width - measured.width), Math.abs(frame.height - measured.height))
  if (off > 1) found.push({ id: content.id, size: [frame.height, measured.height] })
  for (const role of ['kicker', 'title', 'text'] as const) {
    const lines = measured.runs.find((run) => run.role === role)?.lines.map(({ text }) => text) ?? []
    const onScreen = linesOf(drawn.querySelector(`:scope > .pc-${role}`))
    if (JSON.stringify(lines) !== JSON.stringify(onScreen))
      found.push({ id: content.id, role, lines, onScreen })
  }
  const parts = [
    ['asserter', '.pc-who'],
    ['locator', '.pc-locator'],
  ] as const
  for (const [role, selector] of parts) {
    const line = measured.runs.find((run) => run.role === role)?.lines[0]
    const start = startOf(drawn.querySelector(selector), frame)
    if (line && (start === null || Math.abs(start - line.x) > 1))
      found.push({ id: content.id, role, at: line.x, onScreen: start })
  }
  return found
}

async function loadFontsFor(contents: readonly CardContent[]) {
  const { measure, forget } = await loadTextMeasure()
  const letters = new Map<string, string>()
  for (const content of contents)
    for (const { style, lines } of measureCard(content, measure).runs) {
      const font = fontOf(style)
      letters.set(font, (letters.get(font) ?? '') + lines.map(({ text }) => text).join(''))
    }
  await Promise.all(Array.from(letters, ([font, text]) => document.fonts.load(font, text)))
  forget()
  return measure
}

afterEach(() => {
  document.documentElement.lang = ''
})

test.each([
  ['en', 'en'],
  ['zh', 'zh'],
  ['ru', 'ru'],
  ['zh', 'en'],
  ['en', 'zh'],
  ['ru', 'zh'],
  ['zh', 'ru'],
] as const)('a card is what was measured, to the line: interface %s, map %s', async (language, lang) => {
  const { store, ids } = crowdedMap()
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language
  const messages = await loadMessages(language)
  const mapMessages = await loadMessages(lang)
  const numbers = proposalNumbers(store.tables)
  const reader = { lang, messages: mapMessages, messagesLang: lang, numbers }
  const contents = ids.flatMap((id) => cardContentOf(store.tables, id, reader) ?? [])
  expect(contents).toHaveLength(43)
  const { root, handle } = await showCanvas(store, { dressed: true, language, lang, messages, mapMessages })
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  const measure = await loadFontsFor(contents)
  await settled()
  const all = () => contents.flatMap((content) => differences(root, content, measureCard(content, measure)))
  await expect.poll(all).toEqual([])
  // The faces are the page's own: without them all of this would hold for any stand-in.
  const face = getComputedStyle(one(card(root, `${lang}10`), '.pc-text, .pc-title')).fontFamily
  expect(face).toMatch(lang === 'zh' ? /^"Noto Sans SC/ : /^"Noto Sans Variable/)
})

test('where Parley does not speak the language of the map, its words are the interface’s', async () => {
  const { store, ids } = crowdedMap()
  document.documentElement.lang = 'zh-Hans'
  const messages = await loadMessages('zh')
  const reader = { lang: 'de', messages, messagesLang: 'zh', numbers: proposalNumbers(store.tables) }
  const contents = ids.flatMap((id) => cardContentOf(store.tables, id, reader) ?? [])
  const { root, handle } = await showCanvas(store, {
    dressed: true,
    language: 'zh',
    lang: 'de',
    messages,
    mapMessages: messages,
  })
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  const measure = await loadFontsFor(contents)
  await settled()
  const all = () => contents.flatMap((content) => differences(root, content, measureCard(content, measure)))
  await expect.poll(all).toEqual([])
  expect(one(card(root, 'void'), '.pc-text').getAttribute('lang')).toBe('zh')
})
