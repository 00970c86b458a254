/**
 * A relation read backwards: the members that point to one thing. Nearly all have few, and these are a short list: a
 * set for each would be most of what the tables hold. Undefined: none. Adding and taking away cost the same at any
 * number.
 */
export type Members = string[] | Set<string> | undefined

/** From here on looking through a list costs more than a set. */
const few = 8

/** The members with one more; what was given is used up. */
export function withMember(members: Members, member: string): Members {
  if (!members) return [member]
  if (members instanceof Set) return members.add(member)
  if (members.includes(member)) return members
  if (members.length === few) return new Set(members).add(member)
  members.push(member)
  return members
}

/** The members without one; what was given is used up. */
export function withoutMember(members: Members, member: string): Members {
  if (!members) return undefined
  if (members instanceof Set) {
    members.delete(member)
    return members.size ? members : undefined
  }
  const at = members.indexOf(member)
  if (at >= 0) members.splice(at, 1)
  return members.length ? members : undefined
}
