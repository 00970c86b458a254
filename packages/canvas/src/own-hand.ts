/**
 * Tells one's own changes from other people's. The map says what changed but not by whom; whatever changes while
 * something of ours runs is ours, because commands and typing take effect before they return.
 */
export interface OwnHand {
  /** Runs something of ours. */
  readonly mine: <T>(work: () => T) => T
  readonly busy: boolean
}

/** `alsoOwn`: whether the page itself is at work, past the canvas. */
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
    get busy() {
      return depth > 0 || alsoOwn()
    },
  }
}
