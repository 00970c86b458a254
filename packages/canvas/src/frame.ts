/** Work that is done once per frame however often it is asked for. */
export interface FrameTask {
  readonly ask: () => void
  /** Does it now if it was asked for, or in any case with `force`. */
  readonly now: (force?: boolean) => void
  readonly stop: () => void
}

export function frameTask(work: () => void): FrameTask {
  let asked = 0
  return {
    ask() {
      if (asked) return
      asked = requestAnimationFrame(() => {
        asked = 0
        work()
      })
    },
    now(force = false) {
      if (!asked && !force) return
      cancelAnimationFrame(asked)
      asked = 0
      work()
    },
    stop() {
      cancelAnimationFrame(asked)
      asked = 0
    },
  }
}

/** So many things a frame, whoever asks and however often. */
export interface Allowance {
  readonly left: () => number
  readonly spend: (count: number) => void
}

export function perFrame(most: number): Allowance {
  let frame: CSSNumberish | null = null
  let spent = 0
  return {
    left() {
      // The same for all that happens between two frames.
      const now = document.timeline.currentTime
      if (now !== frame) [frame, spent] = [now, 0]
      return Math.max(0, most - spent)
    },
    spend(count) {
      spent += count
    },
  }
}

let stillness: MediaQueryList | undefined
/** Whether the person wants things to jump instead of travel. */
export const prefersStill = (): boolean =>
  (stillness ??= matchMedia('(prefers-reduced-motion: reduce)')).matches
