/** A line of history in words: a phrase, and the wording that changed where that is to be shown. */
import { endName, shortName } from '@parley/canvas'
import type { SchemeMessages } from '@parley/i18n'
import { type ClaimKind, type Id, labelIn, type Stance } from '@parley/model'
import type { HistoryWhat, Serving } from '@parley/sync'
import type { EditorPage } from '../editor/editor-page.ts'
import { namedScheme } from '../steps/scheme-words.ts'

export interface Described {
  readonly text: string
  readonly change?: { readonly from: string; readonly to: string; readonly lang: string }
}

export function describeEntry(page: EditorPage, what: HistoryWhat, schemes: SchemeMessages): Described {
  const say = page.editorSay.history
  const { map } = page.session
  const { lang } = page.reading
  const claim = (id: Id) => shortName(map, id, lang, page.say)
  const end = (id: Id) => endName(map, id, lang, page.say)
  const source = (id: Id) => {
    const row = map.source(id)
    return (
      (row && (labelIn(row.title, lang) || labelIn(row.short, lang) || row.url)) || page.say.shell.wordless
    )
  }
  const word = (stance: Stance, target: Id) => page.say.map[map.inference(target) ? onStep[stance] : stance]
  const bears = ({ stance, target }: Serving) => [word(stance, target), end(target)] as const
  const scheme = (key: string | null) => (key === null ? say.noScheme : namedScheme(schemes, key).name)
  switch (what.type) {
    case 'made': {
      if (what.splitFrom !== null) return { text: say.splitFrom(claim(what.splitFrom)) }
      const made = madeAs(what.kind, say)
      return { text: what.serving ? say.madeFor(made, ...bears(what.serving)) : made }
    }
    case 'linked-up':
      return { text: say.stepAdded(word(what.stance, what.target), end(what.target)) }
    case 'words': {
      const { field, from, to, lang: inLang } = what
      const phrase = from === '' ? say.written : to === '' ? say.erased : say.changed
      return { text: phrase(say[field], languageName(page, inLang)), change: { from, to, lang: inLang } }
    }
    case 'kind':
      return { text: say.kind(page.say.map[what.from], page.say.map[what.to]) }
    case 'implicit':
      return { text: what.to ? say.implicit : say.explicit }
    case 'asserter':
      return { text: say.asserter, change: wording(what, lang) }
    case 'stance':
      return { text: say.stance(page.say.map[what.from], page.say.map[what.to]) }
    case 'retargeted':
      return { text: say.retargeted(end(what.to)) }
    case 'scheme':
      return { text: say.scheme(scheme(what.from), scheme(what.to)) }
    case 'linked':
      return { text: say.linked(...bears(what.serving)) }
    case 'unlinked':
      return { text: say.unlinked(...bears(what.serving)) }
    case 'premise-in':
      return { text: say.premiseIn(claim(what.claim)) }
    case 'premise-out':
      return { text: say.premiseOut(claim(what.claim)) }
    case 'cited':
      return { text: say.cited(source(what.source)) }
    case 'uncited':
      return { text: say.uncited(source(what.source)) }
    case 'citation':
      return { text: say.citation(source(what.source), say.cells[what.cell]), change: wording(what, lang) }
    case 'source':
      return { text: say.source(source(what.source), say.cells[what.cell]), change: wording(what, lang) }
    case 'tagged':
      return { text: say.tagged(what.name) }
    case 'untagged':
      return { text: say.untagged(what.name) }
    case 'deleted':
      return { text: say.deleted }
    case 'restored':
      return { text: say.restored }
    case 'merged':
      return { text: say.merged(claim(what.into)) }
    case 'unmerged':
      return { text: say.unmerged(claim(what.into)) }
    case 'absorbed':
      return { text: say.absorbed(claim(what.claim)) }
    case 'released':
      return { text: say.released(claim(what.claim)) }
    default:
      return { text: say.split(claim(what.second)) }
  }
}

const madeAs = (kind: ClaimKind, say: EditorPage['editorSay']['history']): string =>
  ({ proposal: say.madeProposal, claim: say.madeClaim, question: say.madeQuestion, note: say.madeNote })[kind]

/** What a stance is called where it bears on a step. */
const onStep = { supports: 'backs', rebuts: 'undercuts', answers: 'answers', asks: 'asks' } as const

const wording = (
  { lang, from, to }: { readonly lang: string; readonly from: string; readonly to: string },
  readIn: string,
) => ({ from, to, lang: lang || readIn })

function languageName({ language }: EditorPage, lang: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(lang) ?? lang
  } catch {
    // A tag that is none, out of some document.
    return lang
  }
}
