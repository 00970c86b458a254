/** Names of languages and kinds, as the panel says them. */
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

export const sourceKindName = (page: EditorPage, kind: SourceKind): string =>
  kind === 'other' ? page.say.map.otherSource : page.say.map[kind]

/** The names of people, those without a name left out. */
export const namesOf = (page: EditorPage, people: readonly Id[]): readonly string[] =>
  people.flatMap((id) => page.session.map.person(id)?.name.trim() || [])
