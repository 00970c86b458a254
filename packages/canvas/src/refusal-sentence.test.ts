import { isLanguage, languages, loadMessages, type Messages } from '@parley/i18n'
import { mapFrom, type Refusal, type RefusalKey } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { refusalSentence } from './refusal-sentence.ts'

// One of each, typed so that a new refusal does not compile here until somebody has written its sentence.
const each: { readonly [Why in RefusalKey]: Extract<Refusal, { why: Why }> } = {
  missing: { why: 'missing', id: 'x' },
  deleted: { why: 'deleted', id: 'x' },
  'not-deleted': { why: 'not-deleted', id: 'x' },
  'nothing-chosen': { why: 'nothing-chosen' },
  'supports-itself': { why: 'supports-itself', claim: 'a' },
  'not-a-question': { why: 'not-a-question', target: 'a' },
  'asks-no-question': { why: 'asks-no-question', claim: 'a' },
  'question-as-reason': { why: 'question-as-reason', claim: 'a' },
  'question-as-target': { why: 'question-as-target', target: 'a' },
  'note-takes-no-arrows': { why: 'note-takes-no-arrows', claim: 'a' },
  'premise-of-its-target': { why: 'premise-of-its-target', claim: 'a', target: 'i' },
  'already-linked': { why: 'already-linked', inference: 'i' },
  'already-a-premise': { why: 'already-a-premise', claim: 'a', inference: 'i' },
  'last-premise': { why: 'last-premise', inference: 'i' },
  'circle-of-steps': { why: 'circle-of-steps', inference: 'i' },
  'kind-breaks-links': { why: 'kind-breaks-links', claim: 'a', inferences: ['i'] },
  'nothing-to-split': { why: 'nothing-to-split' },
  'same-claim': { why: 'same-claim', claim: 'a' },
  'kinds-differ': { why: 'kinds-differ', claim: 'a', other: 'b' },
  'not-merged': { why: 'not-merged', claim: 'a' },
  'unknown-scheme': { why: 'unknown-scheme', scheme: 'x' },
  'unknown-question': { why: 'unknown-question', question: 'x' },
  'empty-comment': { why: 'empty-comment' },
  'already-tagged': { why: 'already-tagged', claim: 'a', name: 'x' },
  'not-tagged': { why: 'not-tagged', claim: 'a', name: 'x' },
  'not-siblings': { why: 'not-siblings', id: 'a', after: 'i' },
  'too-long': { why: 'too-long', length: 20_001, limit: 20_000 },
  'too-many-lines': { why: 'too-many-lines', lines: 2_001, limit: 2_000 },
  'bad-url': { why: 'bad-url', url: 'x' },
  'bad-date': { why: 'bad-date', date: 'x' },
  'bad-language': { why: 'bad-language', lang: 'x' },
  'no-language': { why: 'no-language' },
  'empty-source': { why: 'empty-source' },
  'empty-name': { why: 'empty-name' },
  'bad-clip': { why: 'bad-clip' },
  'read-only': { why: 'read-only' },
  'not-now': { why: 'not-now', what: 'locked' },
}
type Sentence = keyof Messages['refusals']
/** Sentences that no refusal asks for: there are none, or `true` below does not compile. */
const allAskedFor: Exclude<Sentence, RefusalKey> extends never ? true : false = true

const { tables } = mapFrom('a "The sea rises."')

describe.each(Object.keys(languages).filter(isLanguage))('%s', (language) => {
  test('has a sentence for each refusal, and each says something else', async () => {
    const messages = await loadMessages(language)
    const said = Object.values(each).map((refusal) => refusalSentence(tables, refusal, 'en', messages))
    expect(said.filter((sentence) => !/[.。]$/.test(sentence))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
    expect(Object.keys(messages.refusals).toSorted()).toEqual(Object.keys(each).toSorted())
    expect(allAskedFor).toBe(true)
  })

  test('names the claim, and the limit as the language writes numbers', async () => {
    const messages = await loadMessages(language)
    const named = ['supports-itself', 'premise-of-its-target', 'already-a-premise'] as const
    for (const why of named)
      expect(refusalSentence(tables, each[why], 'en', messages)).toContain('The sea rises.')
    expect(refusalSentence(tables, each['too-long'], 'en', messages)).toContain(
      new Intl.NumberFormat(language).format(20_000),
    )
  })
})
