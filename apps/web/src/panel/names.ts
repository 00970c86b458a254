/** Names of languages and kinds, as the panel says them. */
import { endName, type WordsFound, wordsIn } from '@parley/canvas'
import type { Claim, Id, Lang, SourceKind } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { proposalNumbers } from '@parley/scene'

/** A language in the words of the interface, such as `Chinese`; its tag where the browser knows no name. */
export function languageIn(page: EditorPage, lang: Lang): string {
  try {
    return new Intl.DisplayNames([page.language], { type: 'language' }).of(lang) ?? lang
  } catch {
    // A tag that is none, out of some document.
    return lang
  }
}

/** "Proposal 2", "Question", "Implicit claim". Reads all claims for a proposal. */
export function kindAndNumber(page: EditorPage, { id, kind, implicit }: Claim): string {
  const { say, editorSay, session } = page
  if (implicit && kind === 'claim') return editorSay.panel.implicitClaim
  const number = kind === 'proposal' ? proposalNumbers(session.map).get(id) : undefined
  return number === undefined ? say.map[kind] : say.map.proposalNumbered(number)
}

/** What a claim is called where there is room: its short name, else all of its words; a step by its sentence. */
export function fullName(page: EditorPage, id: Id): WordsFound {
  const { map } = page.session
  const { lang } = page.reading
  if (!map.claim(id)) return { text: endName(map, id, lang, page.say), lang }
  const claim = map.resolve(id)
  const title = wordsIn(map, 'title', claim, lang)
  const words = title.text.trim() ? title : wordsIn(map, 'text', claim, lang)
  return words.text.trim() ? words : { text: page.say.map.emptyClaim, lang: page.language }
}

export const sourceKindName = (page: EditorPage, kind: SourceKind): string =>
  kind === 'other' ? page.say.map.otherSource : page.say.map[kind]

/** The names of people, those without a name left out. */
export const namesOf = (page: EditorPage, people: readonly Id[]): readonly string[] =>
  people.flatMap((id) => page.session.map.person(id)?.name.trim() || [])
