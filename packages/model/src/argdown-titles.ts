/** Titles by which an Argdown text names claims and steps: each one's own, and none with letters that are marks there. */
import type { Id } from './rows.ts'

/** Letters of a title that is cut from a claim's words. */
const titleLength = 60

interface Titles {
  readonly of: (claim: Id) => string
  /** Named after its first premise; titles of steps are apart from those of claims. */
  readonly ofStep: (step: Id, first: Id) => string
}

/** @param words a claim's short name, or its words. O(1) for each title, and as often as a name comes again. */
export function argdownTitles(words: (claim: Id) => string): Titles {
  const claims = new Names()
  const steps = new Names()
  const titleOf = (id: Id) => claims.of(id, () => cut(words(id)))
  return { of: titleOf, ofStep: (step, first) => steps.of(step, () => titleOf(first)) }
}

class Names {
  readonly #given = new Map<Id, string>()
  readonly #used = new Set<string>()

  of(id: Id, wish: () => string): string {
    const known = this.#given.get(id)
    if (known !== undefined) return known
    const first = wish()
    let title = first
    for (let n = 2; this.#used.has(title); n++) title = `${first} (${n})`
    this.#used.add(title)
    this.#given.set(id, title)
    return title
  }
}

function cut(words: string): string {
  const line = words
    .replaceAll(/[[\]<>\\_*#@{}/=`]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    // `<-` and the like would be a relation.
    .replace(/^[-+~!?\s]+/, '')
    .trim()
  const letters = Array.from(line)
  return letters.length > titleLength ? `${letters.slice(0, titleLength).join('').trimEnd()}…` : line || '…'
}
