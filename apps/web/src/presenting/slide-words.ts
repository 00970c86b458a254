/** What a slide says of a claim, and the same in a sentence for those who listen. */
import type { ArgumentMap, Id, Stance } from '@parley/model'
import { countsOf, labelIn } from '@parley/model'
import { type CardContent, cardContentOf, lookOf } from '@parley/scene'
import { shortName } from '@parley/canvas'
import type { EditorPage } from '../editor/editor-page.ts'
import type { Slide } from './running-order.ts'

export const contentOf = (page: EditorPage, claim: Id): CardContent | null =>
  cardContentOf(page.session.map, claim, {
    lang: page.reading.lang,
    messages: page.say,
    messagesLang: page.language,
  })

/** How large a slide is set: the more it says, the smaller. One size for all that is spoken of together. */
export type SpokenSize = 'short' | 'middle' | 'long'

const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** @param asides are set small, and count for half */
export function sizeFor(page: EditorPage, claims: readonly Id[], asides: readonly Id[] = []): SpokenSize {
  const lengthOf = (id: Id) => {
    const content = contentOf(page, id)
    const words = `${content?.title?.text ?? ''} ${content?.text?.text ?? ''}`
    // A Chinese character is as wide as two Latin letters.
    return words.length + (words.match(hanOrKana)?.length ?? 0)
  }
  const sum = (ids: readonly Id[]) => ids.reduce((length, id) => length + lengthOf(id), 0)
  const length = sum(claims) + sum(asides) / 2
  return length > 300 ? 'long' : length > 130 ? 'middle' : 'short'
}

/** The word of a step's stance: on a step, rebuts is undercuts. */
export function stanceWord(page: EditorPage, inference: Id): string {
  const row = page.session.map.inference(inference)
  return row ? page.say.map[lookOf(page.session.map, row)] : ''
}

/** How much bears on a claim, as reasons, rebuttals and questions; '' when nothing does. */
export function countsIn(page: EditorPage, map: ArgumentMap, claim: Id): string {
  const counts = countsOf(map, claim)
  const words: Partial<Record<Stance, (n: number) => string>> = {
    supports: page.editorSay.presenting.reasons,
    rebuts: page.editorSay.presenting.rebuttals,
    asks: page.editorSay.presenting.questions,
  }
  const said = (['supports', 'rebuts', 'asks'] as const).flatMap((stance) =>
    counts[stance] ? (words[stance]?.(counts[stance]) ?? []) : [],
  )
  return new Intl.ListFormat(page.language, { style: 'narrow' }).format(said)
}

/** Everything on a slide, in the order in which it is read. */
export function spokenSlide(page: EditorPage, slide: Slide): string {
  const { map } = page.session
  const said = (claim: Id): readonly string[] => {
    const content = contentOf(page, claim)
    if (!content) return []
    const { kicker, title, text, chips, asserter, locator } = content
    return [
      kicker,
      title?.text ?? '',
      text?.text ?? '',
      [...chips.map((chip) => chip.text), asserter, locator].filter(Boolean).join(', '),
    ]
  }
  const parts =
    slide.kind === 'title'
      ? [labelIn(map.meta.title, page.reading.lang) || page.say.map.untitledMap]
      : slide.kind === 'head'
        ? said(slide.claim)
        : [
            page.editorSay.presenting.bearsOn(
              stanceWord(page, slide.inference),
              shortName(map, slide.head, page.reading.lang, page.say),
            ),
            ...slide.premises.flatMap(said),
            ...slide.onStep.map((id) => page.editorSay.presenting.onStep(stanceWord(page, id))),
          ]
  return parts.filter(Boolean).join('. ')
}
