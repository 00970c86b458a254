/** The sentence of a refusal, in the reader's words. */
import type { Messages } from '@parley/i18n'
import type { ArgumentMap, Lang, Refusal } from '@parley/model'
import { shortName } from './claim-name.ts'

/** Why a command was not carried out, with the names of the claims that it is about in the language of the map that is read. Claims without words are called by the catalog. */
export function refusalSentence(map: ArgumentMap, refusal: Refusal, lang: Lang, messages: Messages): string {
  const say = messages.refusals
  const name = (claim: string) => shortName(map, map.resolve(claim), lang, messages)
  switch (refusal.why) {
    case 'supports-itself':
      return say['supports-itself'](name(refusal.claim))
    case 'premise-of-its-target':
      return say['premise-of-its-target'](name(refusal.claim))
    case 'already-a-premise':
      return say['already-a-premise'](name(refusal.claim))
    case 'too-long':
      return say['too-long'](refusal.limit)
    case 'too-many-lines':
      return say['too-many-lines'](refusal.limit)
    case 'not-now':
      return say['not-now'][refusal.what]
    default:
      return say[refusal.why]
  }
}
