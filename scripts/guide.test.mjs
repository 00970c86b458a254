/** The guide for those who lead names what they press in bold: each such word stands in the English catalogs exactly so. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editor } from '../packages/i18n/src/en/editor/index.ts'
import { en } from '../packages/i18n/src/en/index.ts'
import { workshop } from '../packages/i18n/src/en/workshop/index.ts'

const guide = readFileSync(new URL('../docs/WORKSHOP.md', import.meta.url), 'utf8')

/** What a message says; names in it are told as `…`, and one that takes other things than names says nothing here. */
function said(message) {
  if (typeof message === 'string') return [message]
  if (typeof message === 'object' && message !== null) return Object.values(message).flatMap(said)
  if (typeof message !== 'function') return []
  try {
    return [String(Reflect.apply(message, undefined, Array(message.length).fill('…')))]
  } catch {
    // It counts, and a name is no number.
    return []
  }
}

const screens = new Set(said({ ...en, editor, workshop }))
const bold = (text) => [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words]) => words)

test('what the guide has in bold stands on the screen, letter by letter', () => {
  const words = bold(guide)
  expect(words.length).toBeGreaterThan(60)
  expect(words.filter((one) => !screens.has(one))).toEqual([])
})

test('a word that no screen has is found out, and a button that names a phase is one', () => {
  const words = bold('Choose **Open the lobby**, then **Begin: …**, and not **Begin the\nshow**.')
  expect(words.filter((one) => !screens.has(one))).toEqual(['Begin the\nshow'])
})
