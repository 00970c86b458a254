/** Tells one's own changes from other people's: what changes while something of ours runs is ours. */
export interface OwnHand {
  readonly mine: <T>(work: () => T) => T
  readonly busy: () => boolean
}

/** `alsoOwn`: whether the page itself is at work, past the outline. */
export function createOwnHand(alsoOwn: () => boolean): OwnHand {
  let depth = 0
  return {
    mine(work) {
      depth += 1
      try {
        return work()
      } finally {
        depth -= 1
      }
    },
    busy: () => depth > 0 || alsoOwn(),
  }
}
