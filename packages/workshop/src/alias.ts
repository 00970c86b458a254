/** Names that people give themselves: one line, told apart from the others in the room. */
import { workshopBounds } from './bounds.ts'
import { peopleOf } from './people.ts'
import type { Person, PersonId, Session } from './session.ts'

/** Line breaks and controls, the marks that turn the direction of what follows them, and halves of characters. */
const notShown = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu
/** What is drawn as nothing, or shapes its neighbours alone: joiners, fillers, selectors, tags. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu
/** Something that can be read: no blank, and no mark without a letter under it. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\u2800]/u

/** One line without blanks at its ends; empty when nothing can be read of it. */
export function tidyLine(text: string): string {
  const line = text.replace(notShown, ' ').replace(/\s+/g, ' ').trim()
  return seen.test(line) ? line : ''
}

/**
 * The alias, or with a number after it when somebody else is called so already, or would be but for signs that nobody
 * sees: two people of one name would have the hosts admit, call on or remove the wrong one. O(people).
 */
export function freeAlias(session: Session, alias: string, except?: PersonId): string {
  const taken = new Set(
    peopleOf(session)
      .filter(({ id, standing }) => id !== except && standing !== 'removed')
      .map((person) => foldedAliasOf(person)),
  )
  if (!taken.has(folded(alias))) return alias
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`
    const numbered = `${cut(alias, workshopBounds.aliasLength - ending.length)}${ending}`
    if (!taken.has(folded(numbered))) return numbered
  }
}

const folded = (text: string): string =>
  text.normalize('NFKC').replace(unseen, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** Whoever comes in is held to all who are there, and of those hardly any is new since the last came. */
function foldedAliasOf(person: Person): string {
  const known = foldedAliases.get(person) ?? folded(person.alias)
  foldedAliases.set(person, known)
  return known
}
const foldedAliases = new WeakMap<Person, string>()

/** The first so many units, never through the middle of a character. */
export function cut(text: string, length: number): string {
  const kept = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept
}
