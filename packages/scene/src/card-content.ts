/** What a card says, from the rows of a map, in the reader's language: the same on screen and in pictures. */
import { isLanguage, languages, type Messages } from '@parley/i18n'
import {
  type ArgumentMap,
  type Citation,
  type Claim,
  type ClaimKind,
  type Id,
  labelIn,
  type Lang,
  type Source,
} from '@parley/model'
import type { WordField } from '@parley/protocol'

export interface CardWords {
  readonly text: string
  /** The language that the text is in. */
  readonly lang: Lang
}

/** Documents have square chips, filled for a speech and outlined for others; people round ones. */
export interface CardChip {
  readonly style: 'filled' | 'outlined' | 'person' | 'plain'
  readonly text: string
  /** A person's presence colour, 1 to 8; 0 for others. */
  readonly colour: number
}

export interface CardContent {
  readonly id: Id
  readonly kind: ClaimKind
  /** The language of labels. */
  readonly lang: Lang
  /** `Proposal 1`; '' for other kinds. */
  readonly kicker: string
  /** The language of the kicker, and of the sentence for an empty card. */
  readonly kickerLang: Lang
  /** A proposal's short name; null when it has none, and for other kinds. */
  readonly title: CardWords | null
  /** Null when a proposal has a short name alone. */
  readonly text: CardWords | null
  /** Nobody has written anything yet: `text` is the sentence that says so. */
  readonly empty: boolean
  readonly implicit: boolean
  readonly chips: readonly CardChip[]
  /** Who says it in the world; ''. */
  readonly asserter: string
  /** Where in the source; ''. */
  readonly locator: string
  /** The words are not in the reader's language: the name of the language that they are in. Else ''. */
  readonly fallback: string
  /** The words shown are a translation older than its original. */
  readonly stale: boolean
  readonly hasNote: boolean
}

export interface CardReader {
  /** The language that the map is read in. */
  readonly lang: Lang
  /** Of the same language where Parley speaks it. */
  readonly messages: Messages
  /** The language of `messages` where it is another: the interface may speak another one than the map is read in. */
  readonly messagesLang?: Lang
  /** From `proposalNumbers`; counted afresh for each proposal when left out. */
  readonly numbers?: ReadonlyMap<Id, number>
}

/** The numbers of live proposals, from 1, by `order` then id. */
export function proposalNumbers(map: ArgumentMap): ReadonlyMap<Id, number> {
  const proposals: Claim[] = []
  for (const claim of map.claims())
    if (claim.kind === 'proposal' && map.isLive(claim.id)) proposals.push(claim)
  proposals.sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
  return new Map(proposals.map((claim, i) => [claim.id, i + 1]))
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the card of a claim says; null when there is no such claim. */
export function cardContentOf(map: ArgumentMap, id: Id, reader: CardReader): CardContent | null {
  const claim = map.claim(id)
  if (!claim) return null
  const { lang, messages } = reader
  const isProposal = claim.kind === 'proposal'
  const title = isProposal ? wordsOf(map, 'title', claim, lang) : null
  const words = wordsOf(map, 'text', claim, lang)
  const empty = !words && !title
  const shown = words ?? title
  const number = isProposal ? (reader.numbers ?? proposalNumbers(map)).get(id) : undefined
  const kicker = number === undefined ? messages.map.proposal : messages.map.proposalNumbered(number)
  return {
    id,
    kind: claim.kind,
    lang,
    kicker: isProposal ? kicker : '',
    kickerLang: reader.messagesLang ?? lang,
    title,
    text: empty ? { text: messages.map.emptyClaim, lang: reader.messagesLang ?? lang } : words,
    empty,
    implicit: claim.implicit,
    ...provenanceOf(map, claim, reader),
    fallback: shown && shown.lang !== lang ? nameOfLanguage(shown.lang) : '',
    stale: shown !== null && isStale(claim, shown.lang),
    hasNote: wordsOf(map, 'note', claim, lang) !== null,
  }
}

/** The words in the reader's language, else the original, else any; null when there are none. */
function wordsOf(map: ArgumentMap, field: WordField, claim: Claim, lang: Lang): CardWords | null {
  for (const one of [lang, claim.lang, ...map.languagesOf(field, claim.id)]) {
    const text = map.words(field, claim.id, one).trim()
    if (text) return { text, lang: one }
  }
  return null
}

function isStale(claim: Claim, lang: Lang): boolean {
  if (lang === claim.lang) return false
  return (claim.edited[claim.lang] ?? 0) > (claim.edited[lang] ?? 0)
}

/** A language by its own name where Parley speaks it, else by its tag. */
const nameOfLanguage = (lang: Lang): string => (isLanguage(lang) ? languages[lang] : lang)

function provenanceOf(
  map: ArgumentMap,
  claim: Claim,
  { lang, messages }: CardReader,
): Pick<CardContent, 'chips' | 'asserter' | 'locator'> {
  const cited: { citation: Citation; source: Source }[] = []
  for (const id of map.citationsOf(claim.id)) {
    const citation = map.citation(id)
    const source = citation && map.source(citation.source)
    if (source && !source.deleted) cited.push({ citation, source })
  }
  const [first] = cited
  const said = labelIn(claim.asserter, lang)
  if (first) {
    const sources = new Map(cited.map(({ source }) => [source.id, source]))
    const chips = [...sources.values()].slice(0, 2).map((source): CardChip => ({
      style: source.kind === 'speech' ? 'filled' : 'outlined',
      text:
        labelIn(source.short, lang) || messages.map[source.kind === 'other' ? 'otherSource' : source.kind],
      colour: 0,
    }))
    const asserter = said || labelIn(first.citation.asserter, lang) || labelIn(first.source.author, lang)
    return { chips, asserter, locator: labelIn(first.citation.locator, lang) }
  }
  if (claim.implicit && !said)
    return { chips: [{ style: 'plain', text: messages.map.implicit, colour: 0 }], asserter: '', locator: '' }
  const person = claim.by === null || said ? undefined : map.person(claim.by)
  const chips: CardChip[] = person?.name.trim()
    ? [{ style: 'person', text: person.name.trim(), colour: person.colour }]
    : []
  return { chips, asserter: said, locator: '' }
}
