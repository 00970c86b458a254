/** The words of a map, by place. Empty texts are not kept: a language without words is none. */
import { type WordField, type WordsPlace, wordFields } from '@parley/protocol'
import { isLang } from './label.ts'
import type { Id, Lang } from './rows.ts'

const nothing: readonly Lang[] = Object.freeze([])

export class WordsByPlace {
  readonly #rows = new Map<Id, Map<WordField, Map<Lang, string>>>()
  /** How many claims' texts and short names there are in each language. */
  readonly #spoken = new Map<Lang, number>()
  #languages: readonly Lang[] = nothing

  at(field: WordField, row: Id, lang: Lang): string {
    return this.#rows.get(row)?.get(field)?.get(lang) ?? ''
  }

  /** Answers whether the words there were others. */
  set({ field, row, lang }: WordsPlace, text: string): boolean {
    let fields = this.#rows.get(row)
    let texts = fields?.get(field)
    if ((texts?.get(lang) ?? '') === text) return false
    if (!text) {
      const gone = texts?.delete(lang) ?? false
      if (gone) this.#count(field, lang, -1)
      return gone
    }
    if (!fields) this.#rows.set(row, (fields = new Map()))
    if (!texts) fields.set(field, (texts = new Map()))
    if (!texts.has(lang)) this.#count(field, lang, 1)
    texts.set(lang, text)
    return true
  }

  #count(field: WordField, lang: Lang, by: number): void {
    if ((field !== 'text' && field !== 'title') || !isLang(lang)) return
    const before = this.#spoken.get(lang) ?? 0
    const now = before + by
    if (now) this.#spoken.set(lang, now)
    else this.#spoken.delete(lang)
    if (!before !== !now) this.#languages = Object.freeze([...this.#spoken.keys()].toSorted())
  }

  /** Languages in which claims say something, deleted ones too, by tag: the same array as long as they are the same. */
  get spoken(): readonly Lang[] {
    return this.#languages
  }

  /** Languages with words there, the original first, then by tag. O(languages). */
  languages(field: WordField, row: Id, original: Lang | undefined): readonly Lang[] {
    const texts = this.#rows.get(row)?.get(field)
    if (!texts?.size) return nothing
    const rank = (lang: Lang) => (lang === original ? '' : lang)
    return [...texts.keys()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
  }

  /** Every place that has words, in the order of `wordFields` within a row. */
  *places(): Iterable<WordsPlace & { readonly text: string }> {
    for (const [row, fields] of this.#rows)
      for (const field of wordFields)
        for (const [lang, text] of fields.get(field) ?? []) yield { field, row, lang, text }
  }
}
