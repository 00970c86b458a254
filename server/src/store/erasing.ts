/**
 * Takes rows out of a SQLite file so that their bytes leave it: deleted space is overwritten, and the write-ahead log,
 * in which older pages still stand, is emptied into the file and cut to nothing.
 */
import type { Driver } from './driver.ts'

export interface Eraser {
  /** Runs `work` as a transaction; what it deletes is gone from the files. Whatever it throws takes everything back. */
  erase<T>(work: () => T): T
  /**
   * The same for what is not sealed: pages keep copies of rows that have moved on, which overwriting does not reach, so
   * the file is written anew. O(file): nothing else is done meanwhile.
   */
  eraseWhole<T>(work: () => T): T
  /** Empties the log now when it could not be emptied after the last `erase`, as somebody else was reading. */
  settle(): void
}

export function eraserOf(driver: Driver): Eraser {
  const checkpoint = driver.prepare('PRAGMA wal_checkpoint(TRUNCATE)')
  let owes = false
  const settle = () => {
    if (!owes) return
    try {
      owes = checkpoint.get([])?.['busy'] !== 0
    } catch {
      // A disk that takes nothing: the deletion itself is committed, and the next call tries again.
    }
  }
  const eraser: Eraser = {
    eraseWhole(work) {
      const result = eraser.erase(work)
      driver.exec('VACUUM')
      owes = true
      settle()
      return result
    },
    erase(work) {
      driver.exec('PRAGMA secure_delete = ON')
      try {
        const result = driver.transaction(work)
        owes = true
        settle()
        return result
      } finally {
        driver.exec('PRAGMA secure_delete = OFF')
      }
    },
    settle,
  }
  return eraser
}
