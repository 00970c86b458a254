import '@fontsource-variable/noto-sans'
import '@fontsource-variable/noto-sans-sc'
import { loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { afterEach, describe, expect, test } from 'vitest'
import type { CardContent } from './card-content.ts'
import { measureCard } from './card-metrics.ts'
import { cardStyle } from './card-style.ts'
import { pngOf } from './png.ts'
import { readyScene } from './ready-scene.ts'
import { svgOf } from './svg.ts'
import { textMeasure } from './text-measure.ts'
import { familyList, fontOf, scriptOf, styleOf } from './text-style.ts'

afterEach(() => {
  document.body.replaceChildren()
})

const sentences = {
  en: [
    'Developing countries should found an alliance of science and technology industries, with China and Russia leading: one setting for shared R&D in AI chips, operating systems, drones and new energy.',
    'China’s arms sales are led by drones — a “main reason” why vehicles interoperate poorly (so far).',
    'In 2022 exports doubled to $1.2 billion, i.e. 3/4 of the state-of-the-art chips; see https://example.org/a/very/long/path?with=parts.',
    'Room to catch up is not yet a plan to do so: neither side says who would begin, nor by when, nor how much.',
    'Well-known co-operation/competition trade-offs; half-hearted, well… perhaps.',
  ],
  zh: [
    '发展中国家应结成科技产业联盟，由中俄带头筹建，合力研发 AI 芯片、无人机、操作系统和新能源。',
    '中国或许借道土耳其把芯片运到俄罗斯：2022 年对土芯片出口翻番——这是《金融时报》（FT）的说法。',
    '要拿到最先进的芯片，只有同少数西方企业签供货合同；与它们交好，“别无他途”。',
    '他说：“标准（统一）。”又说：《金融时报》，《美国之音》……都没有这样写过！？',
    '有追赶的余地，不等于有追赶的计划：双方都没说由谁先起步、何时起步、花多少钱。',
  ],
  ru: [
    'Развивающимся странам стоит создать союз научно-технических отраслей во главе с Китаем и Россией: единую площадку для совместных разработок.',
    'Страны дополняют друг друга: Китай силён в прикладных технологиях, Россия — в фундаментальной науке и ключевых алгоритмах.',
    'В 2022 г. экспорт микросхем в Турцию удвоился («Файнэншл таймс»), а № 1 среди поставщиков — кто-то другой.',
    'Высокотехнологичное импортозамещение и сверхвысокоскоростные вычислительные комплексы пока не окупаются.',
    'Есть что навёрстывать — ещё не значит, что есть план: ни одна сторона не говорит, кто начнёт.',
  ],
} as const
/** Sixty texts: five sentences in three languages, each whole, cut short, twice and with another's words in it. */
const cases = (['en', 'zh', 'ru'] as const).flatMap((lang) =>
  sentences[lang].flatMap((text, i) => {
    const other = sentences[lang === 'en' ? 'zh' : 'en'][i] ?? ''
    return [text, text.slice(0, 31), `${text} ${text}`, `${text.slice(0, 40)} ${other.slice(0, 24)}`].map(
      (one) => ({
        lang,
        text: one.trim(),
      }),
    )
  }),
)

const contentOf = (text: string, lang: string, kind: CardContent['kind']): CardContent => ({
  id: 'a',
  kind,
  lang,
  kicker: '',
  kickerLang: 'en',
  title: null,
  text: { text, lang },
  empty: false,
  implicit: false,
  chips: [],
  asserter: '',
  locator: '',
  fallback: '',
  stale: false,
  hasNote: false,
})

/** A card as the style sheet makes it, from the same constants. */
function cardInPage(content: CardContent): { height: number; lines: string[] } {
  const frame = cardStyle.frames[content.kind]
  const { text, lang } = content.text ?? { text: '', lang: 'en' }
  const style = styleOf('claim', lang)
  const card = document.createElement('article')
  const { top, right, bottom, left } = frame.padding
  card.style.cssText = `box-sizing: border-box; width: ${frame.width}px; padding: ${top}px ${right}px ${bottom}px ${left}px; border-top: ${frame.rule}px solid`
  const words = document.createElement('p')
  words.lang = lang
  words.textContent = text
  words.style.cssText = `margin: 0; font: ${fontOf(style)}; line-height: ${style.lineHeight}px; letter-spacing: ${style.tracking}px; overflow-wrap: anywhere; white-space: pre-wrap; line-break: strict; text-autospace: no-autospace; text-spacing-trim: space-all`
  card.append(words)
  document.body.append(card)
  return { height: card.getBoundingClientRect().height, lines: linesOf(words) }
}
function linesOf(words: HTMLElement): string[] {
  const node = words.firstChild
  if (!node) return []
  const text = node.textContent ?? ''
  const lines: { top: number; text: string }[] = []
  const range = document.createRange()
  let at = 0
  for (const letter of text) {
    range.setStart(node, at)
    range.setEnd(node, at + letter.length)
    at += letter.length
    // A letter behind a break has two rectangles, the second one its own; a hanging space may have none.
    const rect = Array.from(range.getClientRects()).at(-1)
    const last = lines.at(-1)
    if (!rect || (last && Math.abs(last.top - rect.top) < 8)) {
      if (last) last.text += letter
    } else lines.push({ top: rect.top, text: letter })
  }
  return lines.map((line) => line.text.trimEnd())
}
const loadAll = (): Promise<unknown> =>
  Promise.all(
    cases.map(({ lang, text }) => document.fonts.load(fontOf(styleOf('claim', lang)), text + 'Иa中，')),
  )

describe('a measured card', () => {
  test.each(['claim', 'proposal', 'question'] as const)(
    'is the %s that the page shows, in lines and height',
    async (kind) => {
      await loadAll()
      expect(cases).toHaveLength(60)
      for (const { lang, text } of cases) {
        const content = contentOf(text, lang, kind)
        const inPage = cardInPage(content)
        const { height, runs } = measureCard(content, textMeasure)
        const lines = runs.find((run) => run.role === 'text')?.lines.map((line) => line.text)
        expect({ text, lines }).toEqual({ text, lines: inPage.lines })
        expect(Math.abs(height - inPage.height)).toBeLessThanOrEqual(1)
        document.body.replaceChildren()
      }
    },
  )
})

const part = (text: string, css: string): HTMLElement => {
  const span = document.createElement('span')
  span.textContent = text
  span.style.cssText = css
  return span
}
/** The attribution line as the style sheet makes it. */
function lineInPage(content: CardContent): { who: DOMRect; locator: DOMRect; chip: DOMRect; line: DOMRect } {
  const { frames, by, chip } = cardStyle
  const inner = frames.claim.width - frames.claim.padding.left - frames.claim.padding.right
  const [meta, small] = [styleOf('meta', content.lang), styleOf('chip', content.lang)]
  const line = part(
    '',
    `display: flex; align-items: center; gap: ${by.gap}px; width: ${inner}px; min-height: ${by.height}px; font: ${fontOf(meta)}; line-height: ${meta.lineHeight}px`,
  )
  line.lang = content.lang
  const cut =
    'white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; text-spacing-trim: space-all'
  const parts = [
    part(
      content.chips[0]?.text ?? '',
      `display: inline-flex; flex: none; padding: 0 ${chip.padding}px; height: ${chip.height}px; font: ${fontOf(small)}; line-height: ${small.lineHeight}px; letter-spacing: ${small.tracking}px`,
    ),
    part(content.asserter, `flex: 0 1 auto; ${cut}`),
    part(content.locator, `flex: 0 99999 auto; ${cut}`),
  ] as const
  line.append(...parts)
  document.body.append(line)
  const [chipRect, who, locator] = parts.map((one) => one.getBoundingClientRect())
  if (!chipRect || !who || !locator) throw new Error('The line is not in the page.')
  return { chip: chipRect, who, locator, line: line.getBoundingClientRect() }
}

async function sceneWith(text: string, lang: 'en' | 'zh' | 'ru') {
  const store = mapFrom('a')
  store.apply([
    { write: 'splice', place: { field: 'text', row: 'a', lang }, at: 0, remove: 0, insert: text },
    { write: 'set', table: 'claims', id: 'a', cell: 'lang', value: lang },
    { write: 'set', table: 'claims', id: 'a', cell: 'pos', value: [0, 0] },
  ])
  return readyScene(store.tables, { lang, messages: await loadMessages(lang), theme: 'light', title: false })
}
async function pixels(source: CanvasImageSource, width: number, height: number): Promise<Uint8ClampedArray> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas.')
  context.drawImage(source, 0, 0)
  return context.getImageData(0, 0, width, height).data
}
function onWhite(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('No canvas.')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  return context
}
/** Where a card in the page sets each letter, from the card's corner. */
function lettersInPage(text: string, lang: string) {
  cardInPage(contentOf(text, lang, 'claim'))
  const card = document.querySelector('article')?.getBoundingClientRect()
  const words = document.querySelector('p')
  const node = words?.firstChild
  if (!card || !words || !node) throw new Error('The card is not in the page.')
  const letters: { letter: string; x: number; width: number; top: number }[] = []
  const range = document.createRange()
  let at = 0
  for (const letter of text) {
    range.setStart(node, at)
    range.setEnd(node, at + letter.length)
    at += letter.length
    const rect = Array.from(range.getClientRects()).at(-1)
    if (rect && letter.trim()) letters.push({ letter, x: rect.x - card.x, width: rect.width, top: rect.top })
  }
  // An empty inline block stands on the baseline.
  const probe = document.createElement('span')
  probe.style.cssText = 'display: inline-block; width: 0; height: 0'
  words.prepend(probe)
  const first = probe.getBoundingClientRect().bottom - card.y
  const { lineHeight } = styleOf('claim', lang)
  const top = Math.min(...letters.map((one) => one.top))
  return letters.map((one) => ({
    ...one,
    baseline: first + Math.round((one.top - top) / lineHeight) * lineHeight,
  }))
}
const glyph = (letter: string): string => {
  const context = onWhite(40, 40)
  context.fillStyle = '#000'
  context.font = `30px ${familyList('text')}`
  context.fillText(letter, 2, 32)
  return context.getImageData(0, 0, 40, 40).data.join()
}
const isInk = (data: Uint8ClampedArray, at: number): boolean =>
  (data[at] ?? 255) < 110 && (data[at + 1] ?? 255) < 110 && (data[at + 2] ?? 255) < 110

test.each([
  ['en', 'Speech', 'Wang Wen', 'IV, first suggestion'],
  ['en', 'VOA', 'Hosuk Lee-Makiyama', 'part 5, near the end of it'],
  ['zh', '美国之音', '霍素克·李—牧山浩石', '第五部分'],
  ['ru', 'Речь', 'Ван Вэнь', 'раздел III, ближе к концу раздела'],
] as const)(
  'an attribution line stands where the page has it: %s %s',
  async (lang, text, asserter, locator) => {
    await loadAll()
    await Promise.all(
      (['meta', 'chip'] as const).map((kind) =>
        document.fonts.load(fontOf(styleOf(kind, lang)), text + asserter + locator),
      ),
    )
    const content = {
      ...contentOf('A', lang, 'claim'),
      chips: [{ style: 'outlined', text, colour: 0 }],
      asserter,
      locator,
    } as const
    const page = lineInPage(content)
    const { runs, chips } = measureCard(content, textMeasure)
    const left = cardStyle.frames.claim.padding.left
    const x = (role: 'asserter' | 'locator'): number =>
      (runs.find((run) => run.role === role)?.lines[0]?.x ?? 0) - left
    expect(Math.abs((chips[0]?.width ?? 0) - page.chip.width)).toBeLessThan(0.5)
    expect(Math.abs(x('asserter') - (page.who.x - page.line.x))).toBeLessThan(0.5)
    expect(Math.abs(x('locator') - (page.locator.x - page.line.x))).toBeLessThan(0.5)
    expect(page.line.height).toBe(cardStyle.by.height)
  },
)

describe('a picture', () => {
  test.each(['en', 'zh', 'ru'] as const)('sets its letters where the page sets them: %s', async (lang) => {
    const text = sentences[lang][1]
    const { scene } = await sceneWith(text, lang)
    const result = await pngOf(scene, { scale: 2 })
    if (!result.ok) throw new Error(result.why)
    const image = await createImageBitmap(result.blob)
    const picture = await pixels(image, image.width, image.height)
    // Each letter painted alone, at the place that the page's own layout gave it.
    const style = styleOf('claim', lang)
    const context = onWhite(image.width, image.height)
    context.setTransform(2, 0, 0, 2, -scene.bounds.x * 2, -scene.bounds.y * 2)
    context.font = fontOf(style)
    context.fillStyle = '#171c19'
    for (const { letter, x, width, baseline } of lettersInPage(text, lang)) {
      context.save()
      context.translate(x, baseline)
      if (letter === '—' && lang === 'zh') context.scale(width / context.measureText(letter).width, 1)
      context.fillText(letter, 0, 0)
      context.restore()
    }
    const page = context.getImageData(0, 0, image.width, image.height).data
    let [both, one] = [0, 0]
    for (let at = 0; at < picture.length; at += 4) {
      const [a, b] = [isInk(picture, at), isInk(page, at)]
      if (a && b) both++
      else if (a || b) one++
    }
    expect(both).toBeGreaterThan(800)
    // Letters set one by one fall on other fractions of a pixel than in a run.
    expect(one / both).toBeLessThan(0.35)
  })

  test('draws Han and Cyrillic letters, not boxes', async () => {
    await loadAll()
    const none = glyph('\u{10FFFD}')
    const letters = ['中', '俄', '标', 'Ж', 'щ', 'ё']
    expect(letters.filter((letter) => glyph(letter) === none)).toEqual([])
    expect(new Set(letters.map(glyph)).size).toBe(letters.length)
  })

  test('as SVG is a document that a browser reads and draws at its size', async () => {
    const { scene } = await sceneWith(sentences.zh[1], 'zh')
    const svg = svgOf(scene)
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.documentElement.getAttribute('viewBox')).toBe(
      `${scene.bounds.x} ${scene.bounds.y} ${scene.bounds.width} ${scene.bounds.height}`,
    )
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    await image.decode()
    expect([image.naturalWidth, image.naturalHeight]).toEqual([scene.bounds.width, scene.bounds.height])
    URL.revokeObjectURL(image.src)
  })
})

test('script settings follow the language of the words', () => {
  expect(['en', 'zh-Hant', 'ru', 'rug', 'de'].map(scriptOf)).toEqual(['latin', 'zh', 'ru', 'latin', 'latin'])
})
