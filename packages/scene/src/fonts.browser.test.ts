/** In a file of its own, because each file has a fresh page: here no typeface has been asked for yet. */
import '@fontsource-variable/noto-sans'
import '@fontsource-variable/noto-sans-sc'
import { loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { readyScene } from './ready-scene.ts'

/** The letters of `sample` that are in the files of the Chinese face that were asked for. */
const asked = (sample: string): string[] =>
  [...document.fonts]
    .filter(({ family, status }) => family.includes('Noto Sans SC') && status !== 'unloaded')
    .flatMap(({ unicodeRange }) =>
      Array.from(sample).filter((letter) =>
        unicodeRange.split(',').some((one) => {
          const [from = 0, to = from] = one
            .trim()
            .replace('U+', '')
            .split('-')
            .map((hex) => Number.parseInt(hex, 16))
          const point = letter.codePointAt(0) ?? 0
          return from <= point && point <= to
        }),
      ),
    )
const loaded = (family: string, text: string) => document.fonts.check(`400 15px "${family}"`, text)

async function picture(words: string, lang: string) {
  const store = mapFrom(`a "${words}"`)
  store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'pos', value: [0, 0] }])
  const options = { lang, messages: await loadMessages('en'), theme: 'light', title: false } as const
  return readyScene(store.tables, options)
}

test('the Chinese face is asked for Chinese alone, where another face comes first', async () => {
  expect((await picture('Ban “cars” – да, Étienne…', 'en')).missing).toEqual([])
  expect(loaded('Noto Sans Variable', 'Ban “cars” – да, Étienne…')).toBe(true)
  expect(asked('Banдаé…“中')).toEqual([])

  expect((await picture('Ban cars 合作 ok', 'en')).missing).toEqual([])
  expect(loaded('Noto Sans SC Variable', '合作')).toBe(true)
  expect(asked('Bank')).toEqual([])
})

test('Chinese text is set in its own face altogether, as on the screen', async () => {
  expect(loaded('Noto Sans SC Variable', '合作 works')).toBe(false)
  const store = await picture('合作 works', 'zh')
  expect(store.missing).toEqual([])
  expect(asked('w')).toContain('w')
  expect(loaded('Noto Sans SC Variable', '合作 works')).toBe(true)
})
