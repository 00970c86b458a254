import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cardStyle } from './card-style.ts'
import { families, textKinds } from './text-style.ts'
import { type ThemeName, themes } from './theme.ts'

const css = readFileSync(join(import.meta.dirname, '../../../apps/web/src/styles/tokens.css'), 'utf8')
/** The value of a token as written, in one line. */
function token(name: string, from = css): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(from)?.[1]
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`)
  return value.replace(/\s+/g, ' ').replace(/\( | \)/g, (at) => at.trim())
}
/** A colour of a token, numbers written alike. */
function colour(name: string, theme: ThemeName): string {
  const both = /^light-dark\((.+)\)$/.exec(token(name))?.[1] ?? ''
  const [light, dark] = both.split(/,\s*(?![^(]*\))/)
  return plain((theme === 'light' ? light : dark) ?? '')
}
const plain = (value: string): string => value.replace(/(\D)\.(\d)/g, '$10.$2').replace(/(\.\d*?)0+\)/, '$1)')

const names = {
  canvas: 'canvas',
  surface1: 'surface-1',
  surface3: 'surface-3',
  ink1: 'ink-1',
  ink2: 'ink-2',
  ink3: 'ink-3',
  ink4: 'ink-4',
  line1: 'line-1',
  line2: 'line-2',
  lineField: 'line-field',
  warn: 'warn',
  onPerson: 'on-person',
} as const

test.each(['light', 'dark'] as const)('the %s colours are those of the style sheet', (name) => {
  const theme = themes[name]
  const { looks, people, ...plainOnes } = theme
  const expected = Object.fromEntries(
    Object.entries(names).map(([key, called]) => [key, colour(called, name)]),
  )
  expect(plainOnes).toEqual(expected)
  for (const look of ['supports', 'rebuts', 'undercuts', 'answers', 'asks'] as const)
    expect(looks[look]).toBe(colour(look, name))
  expect(looks.backs).toBe(looks.supports)
  expect(people.slice(1)).toEqual(people.slice(1).map((_, i) => colour(`person-${i + 1}`, name)))
})

const px = (name: string, from?: string): number => Number.parseFloat(token(name, from))
test('type and card measures are those of the style sheet', () => {
  const zh = /:lang\(zh\)\s*\{([^}]*)\}/.exec(css)?.[1] ?? ''
  const ru = /:lang\(ru\)\s*\{([^}]*)\}/.exec(css)?.[1] ?? ''
  expect(textKinds.claim).toEqual({
    size: px('text-claim'),
    weight: px('weight-text'),
    lineHeight: { latin: px('lh-claim'), zh: px('lh-claim', zh), ru: px('lh-claim', ru) },
  })
  expect(textKinds.title).toMatchObject({ size: px('text-title'), weight: px('weight-head') })
  expect(textKinds.title.lineHeight).toMatchObject({ latin: px('lh-title'), zh: px('lh-title', zh) })
  expect(textKinds.title.tracking).toEqual({
    latin: px('track-head'),
    zh: px('track-head', zh),
    ru: px('track-head', ru),
  })
  expect(textKinds.meta).toMatchObject({
    size: px('text-meta'),
    lineHeight: { latin: px('lh-meta'), zh: px('lh-meta', zh) },
  })
  expect(textKinds.word).toMatchObject({
    size: px('text-micro'),
    lineHeight: px('lh-micro'),
    weight: px('weight-strong'),
  })
  expect(textKinds.note).toMatchObject({ size: px('text-ui'), lineHeight: px('lh-ui') })
  expect(cardStyle.frames.claim.width).toBe(px('card-w'))
  expect(cardStyle.frames.proposal.width).toBe(px('proposal-w'))
  expect(cardStyle.frames.question.radius).toBe(px('r-question'))
})

test('the font families are those of the style sheet', () => {
  const list = (value: string): string[] =>
    value
      .replace(/var\(--font-(latin|zh)\)/g, (_, name: string) => token(`font-${name}`))
      .split(',')
      .map((name) => name.trim().replace(/["']/g, ''))
  expect(families.latin).toEqual(list(token('font-latin')))
  expect(families.zh).toEqual(list(token('font-zh')))
  expect(families.text).toEqual(list(token('font-text')))
})
