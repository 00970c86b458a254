/** What a row shows by marks, counted and in words: comments, tags, an older translation, another language. */
import { type ArgumentMap, type Id, tagNamesOf, threadsOn } from '@parley/model'
import type { CardContent } from '@parley/scene'
import type { Lent } from './lent.ts'
import type { OutlineRow } from './outline-row.ts'
import type { Reading } from './row-name.ts'

/** How many comments of open threads are on a claim and on its step. */
export const commentsOn = (map: ArgumentMap, { claim, inference }: OutlineRow): number =>
  [claim, ...(inference === null ? [] : [inference])]
    .flatMap((id: Id) => threadsOn(map, id))
    .reduce((sum, { comments, resolved }) => sum + (resolved ? 0 : comments.length), 0)

/** For the row's name; '' stands for what there is nothing of. */
export function asidesOf(
  map: ArgumentMap,
  row: OutlineRow,
  { fallback, stale }: CardContent,
  { messages, origins, marks }: Reading,
  { pageActs }: Lent,
): readonly string[] {
  const comments = commentsOn(map, row)
  const tags = tagNamesOf(map, row.claim).join(', ')
  const [commented, tagged] = [pageActs?.nameOf?.('comment') ?? '', pageActs?.nameOf?.('tag') ?? '']
  return [
    fallback,
    stale ? messages.canvas.stale : '',
    comments && commented ? messages.canvas.count(commented, comments) : '',
    tags && tagged ? `${tagged}: ${tags}` : tags,
    origins?.namesOf(map, row.claim).join(', ') ?? '',
    marks?.get(row.claim)?.join(', ') ?? '',
  ]
}
