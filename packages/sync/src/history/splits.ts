/** Claims that were split: in one transaction a claim came to be that says what another, older one says no more. */
import type { Id } from '@parley/model'
import type { WordsPlace } from '@parley/protocol'
import type * as Y from 'yjs'
import { lettersBefore } from '../structs.ts'
import { lettersOf } from '../words.ts'

export interface Split {
  readonly whole: Id
  readonly second: Id
  /** The two texts in which it shows. */
  readonly texts: readonly [Y.Text, Y.Text]
}

/** O(letters of the texts), and nothing where no claim is new. */
export function splitsIn(
  texts: readonly (readonly [WordsPlace, Y.Text])[],
  fresh: ReadonlySet<Id>,
  transaction: Y.Transaction,
): readonly Split[] {
  if (!fresh.size) return []
  const said = texts.filter(([{ field }]) => field === 'text')
  const seconds = new Map<string, readonly [Id, Y.Text]>()
  for (const [{ row, lang }, text] of said)
    if (fresh.has(row)) seconds.set(`${lang} ${lettersOf(text).trim()}`, [row, text])
  return said.flatMap(([{ row, lang }, text]) => {
    if (fresh.has(row)) return []
    const [before, after] = [lettersBefore(text, transaction), lettersOf(text)]
    if (after.length >= before.length || !before.startsWith(after)) return []
    const [second, its] = seconds.get(`${lang} ${before.slice(after.length).trim()}`) ?? []
    return second !== undefined && its ? [{ whole: row, second, texts: [text, its] as const }] : []
  })
}
