/**
 * What is told of cards before their release. To all: two numbers. To hosts: how many under each claim, and how many
 * of whom, so that they can nudge; of cards without author never of whom, because the two counts rising together
 * would name the author of each; nor do they fall when somebody is sent out, for the same reason. Texts only where that
 * was said beforehand, in an order that says nothing.
 */
import { isIn, personOf } from './people.ts'
import type { Draft, Session } from './session.ts'
import type { WritingView } from './view.ts'
import { ruleOfDraft } from './writing-rule.ts'

/** `reads`: whether the hosts who were promised to the writers are those who look. O(drafts · phases). */
export function writingView(
  session: Pick<Session, 'agenda' | 'drafts' | 'people'>,
  isHost: boolean,
  reads: boolean,
): WritingView {
  const isNamed = (draft: Draft) => ruleOfDraft(session, draft).authors === 'named'
  const drafts = Object.values(session.drafts).filter(
    (draft) => !isNamed(draft) || isIn(personOf(session, draft.owner)),
  )
  const totals = { drafts: drafts.length, writers: new Set(drafts.map(({ owner }) => owner)).size }
  if (!isHost) return totals
  const named = drafts.filter((draft) => isNamed(draft))
  const moderated = drafts.filter((draft) => reads && ruleOfDraft(session, draft).moderated)
  return {
    ...totals,
    byTarget: counts(drafts, ({ target }) => target),
    byPerson: counts(named, ({ owner }) => owner),
    ...(moderated.length > 0
      ? {
          moderated: moderated
            .map(({ target, relation, text }) => ({ target, relation, text }))
            .toSorted(byWords),
        }
      : {}),
  }
}

export function counts<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Readonly<Record<string, number>> {
  const found = new Map<string, number>()
  for (const row of rows) found.set(keyOf(row), (found.get(keyOf(row)) ?? 0) + 1)
  return Object.fromEntries([...found].toSorted(([a], [b]) => compare(a, b)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byWords = (a: Pick<Draft, 'target' | 'text'>, b: Pick<Draft, 'target' | 'text'>): number =>
  compare(a.target, b.target) || compare(a.text, b.text)
