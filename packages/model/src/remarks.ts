/**
 * The rows of tags and comments, with which of them are on a row. What was said of a claim that was merged is said of
 * the claim that speaks for it. Lists are sorted when they are read: there are few remarks on one row.
 */
import { byAge } from './by-age.ts'
import type { Comment, Id, Tag } from './rows.ts'

/** How remarks find who speaks for whom. */
interface Speakers {
  resolve(id: Id): Id
  leadingTo(id: Id): Iterable<Id>
}

interface Remark {
  readonly id: Id
  readonly at: number
  readonly deleted: unknown
}

const none: readonly Id[] = Object.freeze([])

export class Remarks {
  readonly tags = new Map<Id, Tag>()
  readonly comments = new Map<Id, Comment>()
  readonly #speakers: Speakers
  readonly #tagged = new Map<Id, Set<Id>>()
  readonly #commented = new Map<Id, Set<Id>>()

  constructor(speakers: Speakers) {
    this.#speakers = speakers
  }

  /** Live tags of a claim, oldest first. */
  tagsOf(claim: Id): readonly Id[] {
    return this.#on(claim, this.#tagged, this.tags)
  }
  /** Live comments on a claim or inference, oldest first. */
  commentsOn(id: Id): readonly Id[] {
    return this.#on(id, this.#commented, this.comments)
  }

  /** Puts a row in, or takes it out, and answers the rows that this concerns. */
  putTag(id: Id, row: Tag | undefined): readonly Id[] {
    const before = this.tags.get(id)
    put(this.tags, id, row)
    move(this.#tagged, id, before?.claim, row?.claim)
    return this.#concerned([id, before?.claim, row?.claim])
  }
  putComment(id: Id, row: Comment | undefined): readonly Id[] {
    const before = this.comments.get(id)
    put(this.comments, id, row)
    move(this.#commented, id, before?.on, row?.on)
    return this.#concerned([id, before?.on, row?.on, before?.thread, row?.thread])
  }

  #on<Row extends Remark>(
    id: Id,
    index: ReadonlyMap<Id, ReadonlySet<Id>>,
    rows: ReadonlyMap<Id, Row>,
  ): readonly Id[] {
    // The common case, at any size of map: nobody has remarked on anything.
    if (!index.size) return none
    const found: Row[] = []
    for (const member of this.#speakers.leadingTo(this.#speakers.resolve(id)))
      for (const remark of index.get(member) ?? none) {
        const row = rows.get(remark)
        if (row && !row.deleted) found.push(row)
      }
    return found.length ? Object.freeze(found.toSorted(byAge).map((row) => row.id)) : none
  }

  #concerned(ids: readonly (Id | null | undefined)[]): readonly Id[] {
    return [...new Set(ids)].flatMap((id) => (id ? [id, this.#speakers.resolve(id)] : []))
  }
}

function put<Row>(rows: Map<Id, Row>, id: Id, row: Row | undefined): void {
  if (row) rows.set(id, row)
  else rows.delete(id)
}

function move(index: Map<Id, Set<Id>>, member: Id, from: Id | undefined, to: Id | undefined): void {
  if (from === to) return
  const left = from === undefined ? undefined : index.get(from)
  if (from !== undefined && left?.delete(member) && !left.size) index.delete(from)
  if (to === undefined) return
  const joined = index.get(to)
  if (joined) joined.add(member)
  else index.set(to, new Set([member]))
}
