/** A relation read backwards that has few targets: for each the members that point to it. A target without takes no room. */
import { type Members, withMember, withoutMember } from './members.ts'

const nobody: readonly string[] = Object.freeze([])

export class ReverseIndex {
  readonly #members = new Map<string, NonNullable<Members>>()

  /** How many targets have members. */
  get size(): number {
    return this.#members.size
  }

  /** Moves a member from one target to another; undefined stands for none. */
  move(member: string, from: string | undefined, to: string | undefined): void {
    if (from === to) return
    if (from !== undefined) this.#set(from, withoutMember(this.#members.get(from), member))
    if (to !== undefined) this.#set(to, withMember(this.#members.get(to), member))
  }

  of(target: string): Iterable<string> {
    return this.#members.get(target) ?? nobody
  }

  has(target: string): boolean {
    return this.#members.has(target)
  }

  #set(target: string, members: Members): void {
    if (members) this.#members.set(target, members)
    else this.#members.delete(target)
  }
}
