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

/** How many things may be made in a frame, whoever asks and however often. */
export interface Allowance {
  readonly left: () => number
  /** They are made right after this call, or in the microtasks behind it. */
  readonly spend: (count: number) => void
}

/** As many as take so many milliseconds, by what the last ones took: at least one, never above `most`. */
export function paced(ms: number, most: number): Allowance {
  let frame: CSSNumberish | null = null
  let spent = 0
  let each = ms
  return {
    left() {
      // The same for all that happens between two frames.
      const now = document.timeline.currentTime
      if (now !== frame) [frame, spent] = [now, 0]
      return Math.max(0, Math.min(most, Math.max(1, Math.floor(ms / each))) - spent)
    },
    spend(count) {
      spent += count
      if (!count) return
      const start = performance.now()
      // React renders in a microtask that is queued between these two.
      queueMicrotask(() =>
        queueMicrotask(() => {
          each = (each + (performance.now() - start) / count) / 2
        }),
      )
    },
  }
}

let stillness: MediaQueryList | undefined
/** Whether the person wants things to jump instead of travel. */
export const prefersStill = (): boolean =>
  (stillness ??= matchMedia('(prefers-reduced-motion: reduce)')).matches
