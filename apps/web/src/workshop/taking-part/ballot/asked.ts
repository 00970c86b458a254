/** What a ballot asks of each item, in a sentence under its question. Pure. */
import type { WorkshopMessages } from '@parley/i18n'
import type { ArgumentMap } from '@parley/model'
import type { BallotView } from '@parley/workshop'

/** '' where the question says all that there is to say. O(targets). */
export function askedOf(
  { ask, kind, targets }: Pick<BallotView, 'ask' | 'kind' | 'targets'>,
  map: Pick<ArgumentMap, 'claim'>,
  say: WorkshopMessages['ballots'],
): string {
  if (ask === 'custom' || kind === 'motion') return ''
  if (ask !== 'accept' || targets.length === 0) return say.asks[ask]
  if (targets.every((target) => target.kind === 'statement')) return say.asksStatement
  return targets.every(({ id }) => map.claim(id)?.kind === 'proposal') ? say.asksProposal : say.asks.accept
}
