/**
 * A relation read backwards: for each target the members that point to it. Adding and taking away cost the same at
 * any size. A target without members takes no room.
 */
/** The members of a target that has none. */
export const nobody: ReadonlySet<string> = new Set()

export class ReverseIndex {
  readonly #members = new Map<string, Set<string>>()

  add(target: string, member: string): void {
    const members = this.#members.get(target)
    if (members) members.add(member)
    else this.#members.set(target, new Set([member]))
  }

  drop(target: string, member: string): void {
    const members = this.#members.get(target)
    if (members?.delete(member) && !members.size) this.#members.delete(target)
  }

  /** Moves a member from one target to another; undefined stands for none. */
  move(member: string, from: string | undefined, to: string | undefined): void {
    if (from === to) return
    if (from !== undefined) this.drop(from, member)
    if (to !== undefined) this.add(to, member)
  }

  of(target: string): ReadonlySet<string> {
    return this.#members.get(target) ?? nobody
  }
}
