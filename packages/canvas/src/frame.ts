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

/** Whether the person wants things to jump instead of travel. */
export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
