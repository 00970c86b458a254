/**
 * The writes by which a map is kept in other languages: the list, which is one cell and gives the order, and for each
 * language that comes or goes a cell of its own, so that two people who add one at once both keep theirs.
 */
import { labelCell } from './label.ts'
import type { ArgumentMap } from './map.ts'
import { change } from './recipe.ts'
import type { Lang } from './rows.ts'
import type { SetCell } from './writes.ts'

const say = (lang: Lang, value: boolean): SetCell => ({
  write: 'set',
  table: 'meta',
  id: '',
  cell: labelCell('languages', lang),
  value,
})

/** `languages`: all that the map is to be kept in, in order. Empty when it is so already. */
export function languageWrites(map: ArgumentMap, languages: readonly Lang[]): readonly SetCell[] {
  const { meta } = map
  return [
    ...change('meta', meta, (draft) => {
      draft.languages = [...languages]
    }),
    ...languages.filter((lang) => !meta.languages.includes(lang)).map((lang) => say(lang, true)),
    ...meta.languages.filter((lang) => !languages.includes(lang)).map((lang) => say(lang, false)),
  ]
}
