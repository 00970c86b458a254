import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const root = css.slice(0, css.indexOf('\n}\n'))

/** Every colour that is one plain value in light and one in dark. */
const tokens = new Map(
  Array.from(
    root.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)
type Theme = 'light' | 'dark'

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, theme: Theme): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name)
    if (!token) throw new Error(`tokens.css has no plain colour --${name}.`)
    return luminance(token[theme])
  })
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)]
  return (high + 0.05) / (low + 0.05)
}

const papers = ['canvas', 'surface-1', 'surface-2', 'accent-soft'] as const
const looks = ['supports', 'rebuts', 'undercuts', 'answers', 'asks'] as const
const people = Array.from({ length: 8 }, (_, at) => `person-${at + 1}`)

/** What is read, on each ground that it stands on: 4.5 (1.4.3). */
const text: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink-1', 'ink-2', 'ink-3', ...looks, 'accent-ink', 'danger'].flatMap((ink) =>
    papers.slice(0, 3).map((ground) => [ink, ground] as const),
  ),
  ...['ink-1', 'ink-2', ...looks].map((ink) => [ink, 'accent-soft'] as const),
  ...looks.map((look) => [look, `${look}-soft`] as const),
  ['ink-1', 'surface-3'],
  ['ink-2', 'surface-3'],
  ['ink-3', 'surface-3'],
  ['ink-inverse', 'surface-ink'],
  ['on-accent', 'accent'],
  ...people.map((person) => ['on-person', person] as const),
]

/** What is seen: lines, rings, fields, people's colours: 3 (1.4.11). */
const lines: readonly (readonly [line: string, ground: string])[] = [
  ...looks.map((look) => [look, 'accent-wire'] as const),
  ...['line-field', ...people].flatMap((line) => papers.slice(0, 3).map((ground) => [line, ground] as const)),
  // The ink of the focus ring, beside each ground and beside its own marker.
  ...[...papers, 'surface-3'].map((ground) => ['ink-1', ground] as const),
]

for (const theme of ['light', 'dark'] as const)
  test(`text has 4.5 to 1 and lines 3 to 1 on every ground that they stand on, ${theme}`, () => {
    const short = (pairs: typeof text, least: number) =>
      pairs.flatMap(([ink, ground]) => {
        const found = contrast(ink, ground, theme)
        return found < least ? [`${ink} on ${ground}: ${found.toFixed(2)}`] : []
      })
    expect(text.length).toBeGreaterThan(40)
    expect(short(text, 4.5)).toEqual([])
    expect(short(lines, 3)).toEqual([])
  })
