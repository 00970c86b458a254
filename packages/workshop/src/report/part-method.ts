/** How the numbers came about, in sentences: only those that are about something in this report. */
import { workshopBounds } from '../bounds.ts'
import type { Block } from './document.ts'
import type { Report } from './report.ts'
import type { Telling } from './telling.ts'

export function methodPart(
  { ballots, swings, cards, cruxes, isTranslated }: Report,
  { words }: Telling,
): readonly Block[] {
  const voted = ballots.filter(({ voted: how }) => how !== undefined)
  const anonymities = [...new Set(voted.map(({ anonymity }) => anonymity))]
  const { smallGroup, swingVoters, swingPoints } = workshopBounds
  const nameless = [...cards.waiting, ...cards.parked].some(({ by }) => by === undefined)
  const items = [
    ...(voted.length ? [words.methodVotes, words.methodPeople, words.methodFrozen] : []),
    ...(voted.length && isTranslated ? [words.methodTranslated] : []),
    ...anonymities.map((one) => words.methodAnonymity[one]),
    ...(swings.length ? [words.methodShift] : []),
    ...(swings.length ? [words.methodSwing(swingVoters, swingPoints), words.methodSmall(smallGroup)] : []),
    ...(swings.some(({ kind }) => kind === 'motion') ? [words.methodDebate(swingVoters, swingPoints)] : []),
    ...(voted.some(({ late }) => late) ? [words.methodLate] : []),
    ...(cruxes.length || voted.some(({ targets }) => targets.some(({ reason }) => reason))
      ? [words.methodStrength]
      : []),
    ...(nameless ? [words.methodCards] : []),
  ]
  if (!items.length) return []
  return [
    { type: 'heading', level: 2, text: words.method },
    { type: 'list', items },
  ]
}
