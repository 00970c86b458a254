import { describe, expect, test } from 'vitest'
import { editor as enEditor } from './en/editor/index.ts'
import { en as enFirst } from './en/index.ts'
import { workshop as enWorkshop } from './en/workshop/index.ts'
import {
  isLanguage,
  type Language,
  loadEditorMessages,
  loadMessages,
  loadWorkshopMessages,
  type Messages,
  preferredLanguage,
} from './index.ts'
import { editor as ruEditor } from './ru/editor/index.ts'
import { ru as ruFirst } from './ru/index.ts'
import { workshop as ruWorkshop } from './ru/workshop/index.ts'
import { editor as zhEditor } from './zh/editor/index.ts'
import { zh as zhFirst } from './zh/index.ts'
import { workshop as zhWorkshop } from './zh/workshop/index.ts'

const en = { ...enFirst, editor: enEditor, workshop: enWorkshop }
const ru = { ...ruFirst, editor: ruEditor, workshop: ruWorkshop }
const zh = { ...zhFirst, editor: zhEditor, workshop: zhWorkshop }

/** All messages of a catalog by path, such as `share.copy`. */
function flat(catalog: object, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [key, value] of Object.entries(catalog))
    if (typeof value === 'object' && value !== null)
      for (const [inner, message] of flat(value, `${path}${key}.`)) found.set(inner, message)
    else found.set(path + key, value)
  return found
}

/** Fits every argument: a count is formatted, a name is written as it is, between quotation marks or not. */
const fitting = (count: number, name: string) => ({
  valueOf: () => count,
  toString: () => name,
  replaceAll: (from: string, to: string) => name.replaceAll(from, to),
})
const given = [71, 72, 73]
function say(message: unknown, name: (n: number) => string = String): string {
  if (typeof message === 'string') return message
  if (typeof message !== 'function') throw new TypeError('A message is a string or makes one.')
  const all = given.slice(0, message.length).map((n) => fitting(n, name(n)))
  return String(Reflect.apply(message, undefined, all))
}
const argumentsIn = (said: string) => given.filter((n) => said.includes(String(n)))

describe.each([
  ['en', en],
  ['zh', zh],
  ['ru', ru],
] as const)('%s', (language, catalog) => {
  const messages = flat(catalog)
  test('leaves no message empty', () => {
    const empty = [...messages].filter(([, message]) => !say(message).trim()).map(([path]) => path)
    expect(empty).toEqual([])
  })
  test('uses in each message the arguments that English uses', () => {
    const english = flat(en)
    const differing = [...messages].filter(
      ([path, message]) => String(argumentsIn(say(message))) !== String(argumentsIn(say(english.get(path)))),
    )
    expect(differing.map(([path]) => path)).toEqual([])
  })
  test('has no ASCII dots for an ellipsis, and no space at either end', () => {
    const sloppy = [...messages].filter(([, message]) => /\.\.\.|^\s.*\p{L}|\p{L}.*\s$/u.test(say(message)))
    expect(sloppy.map(([path]) => path)).toEqual([])
  })
  test('has no quotation marks of one kind within each other, whatever a name holds', () => {
    const own = language === 'ru' ? '«own»' : '“own”'
    const twice = language === 'ru' ? /«[^»]*«/u : /“[^”]*“/u
    const nested = [...messages].filter(([, message]) => twice.test(say(message, (n) => `${n} ${own} words`)))
    expect(nested.map(([path]) => path)).toEqual([])
  })
})

test('the type checker sees a missing and a surplus message', () => {
  const { copy, ...short } = en.share
  // @ts-expect-error `copy` is missing: if this line is no error, catalogs are no longer checked
  const missing: Messages['share'] = short
  // @ts-expect-error `extra` is not in English
  const surplus: Messages['share'] = { ...en.share, extra: copy }
  expect([missing, surplus]).toHaveLength(2)
})

test('Russian counts in its forms', () => {
  expect([1, 3, 5, 21].map(ru.map.claims)).toEqual(['1 тезис', '3 тезиса', '5 тезисов', '21 тезис'])
})

test('speaks the reader’s first language that it knows', () => {
  expect(preferredLanguage(['de-DE', 'zh-CN', 'en'])).toBe('zh')
  expect(preferredLanguage(['de'])).toBe('en')
  expect(preferredLanguage([])).toBe('en')
})

test('takes no name for a language that every object carries', () => {
  expect([isLanguage('ru'), isLanguage('toString'), isLanguage(undefined)]).toEqual([true, false, false])
})

test.each(['en', 'zh', 'ru'] satisfies Language[])('fetches the catalog of %s', async (language) => {
  expect(await loadMessages(language)).toBe({ en: enFirst, zh: zhFirst, ru: ruFirst }[language])
  expect(await loadEditorMessages(language)).toBe({ en: enEditor, zh: zhEditor, ru: ruEditor }[language])
  expect(await loadWorkshopMessages(language)).toBe(
    { en: enWorkshop, zh: zhWorkshop, ru: ruWorkshop }[language],
  )
})
