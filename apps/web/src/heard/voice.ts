/**
 * What the page says to screen readers, politely: the one place where views, features and the news of other people meet.
 * Each sentence is said once; what was said stays for a moment, so that several in a row are all heard.
 */
export interface Sentence {
  /** Grows: two equal sentences are two. */
  readonly nth: number
  readonly text: string
}

export interface Voice {
  readonly say: (text: string) => void
  /** The last few, oldest first; the same array as long as nothing was said. */
  readonly now: () => readonly Sentence[]
  readonly subscribe: (changed: () => void) => () => void
}

/** More at once than this nobody can listen to. */
const kept = 4

export function createVoice(): Voice {
  let said: readonly Sentence[] = []
  let nth = 0
  const listeners = new Set<() => void>()
  return {
    say(text) {
      if (!text.trim()) return
      nth += 1
      said = [...said.slice(1 - kept), { nth, text }]
      for (const changed of listeners) changed()
    },
    now: () => said,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
}
