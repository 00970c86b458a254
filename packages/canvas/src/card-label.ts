/** What a screen reader calls a card: the claim's name, then what the page lends to it. */
import type { Messages } from '@parley/i18n'
import type { Id, Lang } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { claimName } from './claim-name.ts'
import { sentences } from './sentences.ts'

/**
 * '' for a claim that has no name.
 *
 * @param commented the word for comments, where they are to be counted
 */
export function cardLabel(
  { store, showing }: Pick<CanvasKit, 'store' | 'showing'>,
  id: Id,
  lang: Lang,
  messages: Messages,
  commented: string | undefined,
): string {
  const name = claimName(store.map, id, lang, messages, commented)
  const restraint = showing.restraint.get()
  const locked = restraint?.locked.has(id) ? [restraint.lockedName] : []
  return name && sentences([name, ...(showing.marks.get()?.get(id) ?? []), ...locked])
}
