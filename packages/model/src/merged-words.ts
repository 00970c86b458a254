/**
 * What a claim said otherwise than the one that it is merged into, kept in the note of that one: a paragraph in each
 * language. Merging takes words from nobody, and coming apart again leaves no copies behind.
 */
import type { ArgumentMap } from './map.ts'
import type { Id, Lang } from './rows.ts'

/** The note of the claim that is left, in one language, with the other's words in it. */
export interface Kept {
  readonly lang: Lang
  readonly note: string
}

/** Only languages in which the note changes. */
export function keptWords(map: ArgumentMap, loser: Id, winner: Id): readonly Kept[] {
  return langsOf(map, loser).flatMap((lang) => {
    const note = map.words('note', winner, lang)
    const paragraph = paragraphOf(map, loser, winner, lang)
    if (!paragraph || paragraphs(note).includes(paragraph)) return []
    return [{ lang, note: note ? `${note}${gap}${paragraph}` : paragraph }]
  })
}

/** The notes without those words, where they stand there as they were. */
export function freedWords(map: ArgumentMap, loser: Id, winner: Id): readonly Kept[] {
  return langsOf(map, loser).flatMap((lang) => {
    const note = map.words('note', winner, lang)
    const paragraph = paragraphOf(map, loser, winner, lang)
    const all = paragraphs(note)
    const at = paragraph ? all.lastIndexOf(paragraph) : -1
    return at < 0 ? [] : [{ lang, note: all.toSpliced(at, 1).join(gap) }]
  })
}

const gap = '\n\n'
const paragraphs = (note: string): readonly string[] => note.split(gap)

/** The text, short name and note of the loser, each unless the winner says just that; '' for nothing. */
function paragraphOf(map: ArgumentMap, loser: Id, winner: Id, lang: Lang): string {
  const said = fields.flatMap((field) => {
    const words = map.words(field, loser, lang).trim()
    return words && words !== map.words(field, winner, lang).trim() ? [words] : []
  })
  return said.join('\n').replaceAll(/\n{2,}/g, '\n')
}

const fields = ['title', 'text', 'note'] as const

const langsOf = (map: ArgumentMap, id: Id): readonly Lang[] => [
  ...new Set(fields.flatMap((field) => map.languagesOf(field, id))),
]
