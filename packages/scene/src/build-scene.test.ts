import { createCanvas, Path2D as NodePath2D } from '@napi-rs/canvas'
import { loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { buildScene, type SceneOptions } from './build-scene.ts'
import { drawScene } from './draw.ts'
import { largestScale, pngOf } from './png.ts'
import type { Scene, TextItem } from './scene.ts'
import { svgOf } from './svg.ts'
import { textMeasure } from './text-measure.ts'

beforeAll(() => {
  vi.stubGlobal('OffscreenCanvas', function OffscreenCanvas(width: number, height: number) {
    return createCanvas(width, height)
  })
  vi.stubGlobal('Path2D', NodePath2D)
})

const options: SceneOptions = {
  lang: 'en',
  messages: await loadMessages('en'),
  theme: 'light',
  measure: textMeasure,
}
/** A map from its notation with words, places and a title. */
function mapWith(notation: string, places: Record<string, [number, number]>, title = 'A map') {
  const store = mapFrom(notation)
  store.apply([
    { write: 'set', table: 'meta', id: '', cell: 'title', value: title },
    ...Object.entries(places).map(([id, value]) => ({
      write: 'set' as const,
      table: 'claims' as const,
      id,
      cell: 'pos',
      value,
    })),
  ])
  return store.tables
}
const small = () =>
  mapWith(
    'a > P; u -| (a > P); P "Found an <alliance> & \'more\'."; a "Costs fall."; u "At first \u0007only."',
    {
      P: [0, 0],
      a: [70, 300],
      u: [400, 200],
    },
  )
const texts = (scene: Scene): string[] =>
  scene.items.flatMap((item) => (item.type === 'text' ? [item.runs.map((run) => run.text).join('')] : []))
/** Of the words of a scene. */
const lowest = (scene: Scene) =>
  Math.max(...scene.items.flatMap((item) => (item.type === 'text' ? [item.y] : [])))

describe('a scene', () => {
  test('draws only the steps that are wanted, cards at least so tall, and ends arrows on what comes down from one', () => {
    const both = { ...options, legend: false }
    const map = mapWith('a > P; b > P; P "P"; a "A"; b "B"', { P: [0, 0], a: [600, 300], b: [600, 500] })
    const said = (more: Partial<SceneOptions>) =>
      texts(buildScene(map, { ...both, ...more })).filter((words) => words === 'supports')
    expect(said({})).toHaveLength(2)
    const [first = ''] = [...map.inferences()].map(({ id }) => id)
    expect(said({ steps: new Set([first]) })).toHaveLength(1)
    const plain = buildScene(map, both)
    const tall = buildScene(map, { ...both, heights: new Map([['P', 2000]]) })
    expect(tall.bounds.height).toBeGreaterThan(plain.bounds.height + 1000)
    expect(lowest(tall)).toBe(lowest(plain))
    // Level with the card that it comes from, the arrow has its word beside it.
    const trunk = { x: 182, y: 100, width: 40, height: 600 }
    const hung = buildScene(map, { ...both, trunks: new Map([['P', trunk]]) })
    const words = hung.items.flatMap((item) =>
      item.type === 'text' && item.runs[0]?.text === 'supports' ? [item] : [],
    )
    expect(words.map(({ y }) => y > 300)).toEqual([true, true])
    expect(hung.items.some((item) => item.type === 'rect' && item.x === 182 && item.width === 40)).toBe(true)
  })
  test('holds cards, arrows, title, date, and a legend of the looks that are used', () => {
    const scene = buildScene(small(), { ...options, at: '12 June 2025' })
    const said = texts(scene)
    for (const words of ['A map', '12 June 2025', 'Proposal 1', 'Costs fall.']) expect(said).toContain(words)
    // Once on the arrow, once in the legend.
    expect(said.filter((words) => words === 'supports')).toHaveLength(2)
    expect(said.filter((words) => words === 'undercuts')).toHaveLength(2)
    expect(said).not.toContain('rebuts')
    expect(scene.description).toBe('Argument map “A map”: 1 proposal, 2 claims.')
  })
  test('has whole bounds that hold everything with the padding round it', () => {
    const { bounds, items } = buildScene(small(), options)
    for (const side of Object.values(bounds)) expect(Number.isInteger(side)).toBe(true)
    const rects = items.flatMap((item) => (item.type === 'rect' ? [item] : []))
    expect(rects.length).toBeGreaterThan(3)
    for (const item of rects) {
      expect(item.x).toBeGreaterThanOrEqual(bounds.x + 51)
      expect(item.x + item.width).toBeLessThanOrEqual(bounds.x + bounds.width - 51)
      expect(item.y).toBeGreaterThanOrEqual(bounds.y + 51)
      expect(item.y + item.height).toBeLessThanOrEqual(bounds.y + bounds.height - 51)
    }
  })
  test('leaves title, legend and sources out when told', () => {
    const bare = buildScene(small(), { ...options, title: false, legend: false, sources: false })
    expect(texts(bare)).not.toContain('A map')
    expect(texts(bare).filter((words) => words === 'supports')).toHaveLength(1)
  })
  test('draws a selection with the steps inside it alone', () => {
    const scene = buildScene(small(), { ...options, only: new Set(['P', 'a']) })
    expect(texts(scene)).not.toContain('undercuts')
    expect(texts(scene)).toContain('Costs fall.')
  })
  test('puts claims without a place below the others and says how many', () => {
    const scene = buildScene(mapWith('P "One."; a "Two."', { P: [0, 0] }), options)
    expect(scene.warnings).toEqual([{ why: 'unplaced', claims: 1 }])
    const y = (words: string): number =>
      scene.items.find((item): item is TextItem => item.type === 'text' && item.runs[0]?.text === words)?.y ??
      0
    expect(y('Two.')).toBeGreaterThan(y('One.') + 60)
  })
  test('cuts a line where Chinese signs are squeezed together', () => {
    const store = mapFrom('a')
    store.apply([
      {
        write: 'splice',
        place: { field: 'text', row: 'a', lang: 'zh' },
        at: 0,
        remove: 0,
        insert: '他说：“标准（统一）。”',
      },
    ])
    const scene = buildScene(store.tables, { ...options, lang: 'zh', title: false })
    const line = scene.items.find((item): item is TextItem => item.type === 'text')
    expect(line?.runs.map((run) => run.text)).toEqual(['他说：', '“标准（统一）', '。', '”'])
  })
})

describe('as SVG', () => {
  test('is well-formed, names itself and holds no sign that could do something', () => {
    const svg = svgOf(buildScene(small(), options))
    expect(svg).toContain('<title>A map</title>')
    expect(svg).toContain('Found an &lt;alliance&gt; &amp; &#39;more&#39;.')
    expect(svg).not.toMatch(/<script|<style|href|url\(|on\w+=/)
    expect(Array.from(svg).every((sign) => sign >= ' ' || sign === '\n')).toBe(true)
    expect(svg.match(/<text /g)?.length).toBe(svg.match(/<\/text>/g)?.length)
  })
  test('of a small map is what was looked at', async () => {
    // Widths come from whatever face this machine has; with a fixed one the file is the same everywhere.
    const even = {
      lines: (text: string) => [{ text, width: text.length * 7 }],
      width: (text: string) => text.length * 7,
    }
    const map = mapWith('a > P; P "Found an alliance."; a "Costs fall."', { P: [0, 0], a: [70, 260] })
    await expect(svgOf(buildScene(map, { ...options, measure: even, at: '2025' }))).toMatchFileSnapshot(
      'build-scene.golden.svg',
    )
  })
})

describe('as pixels', () => {
  test('shows its text, in the ink of the theme', async () => {
    const scene = buildScene(small(), { ...options, theme: 'dark' })
    const { width, height } = scene.bounds
    const canvas = createCanvas(width * 2, height * 2)
    const context = canvas.getContext('2d')
    expect(await drawScene(context, scene, { scale: 2 })).toBe(true)
    const line = scene.items.find(
      (item): item is TextItem => item.type === 'text' && item.runs[0]?.text === 'Costs fall.',
    )
    if (!line) throw new Error('The words are not in the scene.')
    const [x, y] = [((line.runs[0]?.x ?? 0) - scene.bounds.x) * 2, (line.y - scene.bounds.y) * 2]
    const { data } = context.getImageData(x, y - 24, 140, 26)
    let inked = 0
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 0) > 180) inked++
    expect(inked).toBeGreaterThan(150)
    // The very corner is canvas.
    expect([...context.getImageData(0, 0, 1, 1).data]).toEqual([0x11, 0x14, 0x12, 255])
  })
  test('is refused by value when there is nothing, too much, or a stop', async () => {
    const empty = buildScene(mapFrom('').tables, options)
    expect(await pngOf(empty, { scale: 1 })).toEqual({ ok: false, why: 'empty-map' })
    const far = buildScene(mapWith('P; a', { P: [0, 0], a: [9000, 9000] }), options)
    const refused = await pngOf(far, { scale: 2 })
    expect(refused).toEqual({ ok: false, why: 'too-large', maxScale: largestScale(far) })
    expect(largestScale(far)).toBeGreaterThan(0.5)
    expect(largestScale(far)).toBeLessThan(1)
    expect(await pngOf(buildScene(small(), options), { scale: 1, signal: AbortSignal.abort() })).toEqual({
      ok: false,
      why: 'aborted',
    })
  })
})
