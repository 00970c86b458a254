/**
 * From private cards to cards that all may read. Where the phase declared authors, they stand beside their cards and
 * may be released one by one. Where it declared none, cards go all at once, under fresh ids, without owner and in
 * an order drawn by chance: one by one, whoever looks on could tell the author by the moment. That holds also when
 * only one person wrote; how many did is told to the hosts beforehand.
 */
import type { CommandOf } from './command.ts'
import { did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import type { WorkshopEvent } from './event.ts'
import { isIn, personOf } from './people.ts'
import type { Card, Draft, Session } from './session.ts'
import { ruleOfDraft } from './writing-rule.ts'

/** What nobody has released yet; of those who were removed nothing ever is. */
export const releasable = (session: Pick<Session, 'drafts' | 'people'>): readonly Draft[] =>
  Object.values(session.drafts).filter(({ owner }) => isIn(personOf(session, owner)))

/** Refused as `notNow` without a card, as `anonymityLowered` when all that is meant was promised to go together. */
export function release(session: Session, scope: CommandOf<'release'>['scope'], around: Around): Decision {
  const meant = releasable(session).filter(({ owner }) => scope.of !== 'person' || owner === scope.person)
  if (meant.length === 0) return refused('notNow')
  const named = meant.filter((draft) => ruleOfDraft(session, draft).authors === 'named')
  if (scope.of === 'all') {
    const nameless = meant.filter((draft) => ruleOfDraft(session, draft).authors === 'anonymous')
    return did(
      ...releasedAs(named, withOwner, around),
      ...releasedAs(shuffled(nameless, around), withoutOwner, around),
    )
  }
  if (named.length === 0) return refused('anonymityLowered')
  const going = scope.of === 'person' ? named : [oldest(named)]
  return did(...releasedAs(going, withOwner, around))
}

type AsCard = (draft: Draft, around: Around) => Card

function releasedAs(drafts: readonly Draft[], asCard: AsCard, around: Around): readonly WorkshopEvent[] {
  if (drafts.length === 0) return []
  const cards = drafts.map((draft) => asCard(draft, around))
  // Sorted, the ids of drafts say nothing about the order of the cards.
  return [{ type: 'released', drafts: drafts.map(({ id }) => id).toSorted(), cards }]
}

const withOwner: AsCard = (draft, around) => ({
  id: draft.id,
  owner: draft.owner,
  ...nameless(draft, around),
})
const withoutOwner: AsCard = (draft, around) => ({ id: around.newId(), ...nameless(draft, around) })

const nameless = ({ phase, target, relation, text, lang }: Draft, around: Around) =>
  ({ phase, target, relation, text, lang, releasedAt: around.now, standing: 'released' }) as const

const oldest = (drafts: readonly Draft[]): Draft =>
  drafts.reduce((first, draft) => (draft.at < first.at ? draft : first))

/** Fisher and Yates. */
function shuffled(drafts: readonly Draft[], { random }: Around): readonly Draft[] {
  const order = [...drafts]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a && b) [order[last], order[other]] = [b, a]
  }
  return order
}
