/**
 * Takes rows out of a SQLite file so that their bytes leave it: deleted space is overwritten, and the write-ahead log,
 * in which older pages still stand, is emptied into the file and cut to nothing.
 */
import type { Driver } from './driver.ts'

/** What a store may owe: its file, written anew. */
const writing = 'writing'

export interface Eraser {
  /** Runs `work` as a transaction; what it deletes is gone from the files. Whatever it throws takes everything back. */
  erase<T>(work: () => T): T
  /**
   * The same for what is not sealed: pages keep copies of rows that have moved on, which overwriting does not reach.
   * The rows are gone; their copies go with the next `rewrite`, which is owed from here on, also over a restart.
   */
  eraseWhole<T>(work: () => T): T
  /** Whether a `rewrite` is owed. */
  owes(): boolean
  /**
   * Writes the file anew if that is owed. O(file): nothing else is done meanwhile. Throws when there is no room for a
   * second file, or another process is writing; then it stays owed.
   */
  rewrite(): void
  /** Empties the log now when it could not be emptied after the last `erase`, as somebody else was reading. */
  settle(): void
}

/** The tables must be laid out. */
export function eraserOf(driver: Driver): Eraser {
  const checkpoint = driver.prepare('PRAGMA wal_checkpoint(TRUNCATE)')
  const owe = driver.prepare('INSERT OR IGNORE INTO debts (what) VALUES (?)')
  const owed = driver.prepare('SELECT what FROM debts WHERE what = ?')
  const paid = driver.prepare('DELETE FROM debts WHERE what = ?')
  // A process that was killed may have left in the log what it had taken out while somebody was reading.
  let holds = true
  const patience = Number(driver.prepare('PRAGMA busy_timeout').get([])?.['timeout'] ?? 0)
  const settle = () => {
    if (!holds) return
    // Whoever is reading may go on for hours, and this is asked again after each commit: nobody waits for them.
    driver.exec('PRAGMA busy_timeout = 0')
    try {
      holds = checkpoint.get([])?.['busy'] !== 0
    } catch {
      // A disk that takes nothing: the deletion itself is committed, and the next call tries again.
    } finally {
      driver.exec(`PRAGMA busy_timeout = ${patience}`)
    }
  }
  const eraser: Eraser = {
    eraseWhole: (work) =>
      eraser.erase(() => {
        const done = work()
        owe.run([writing])
        return done
      }),
    owes: () => owed.get([writing]) !== undefined,
    rewrite() {
      if (!eraser.owes()) return
      driver.exec('VACUUM')
      paid.run([writing])
      holds = true
      settle()
    },
    erase(work) {
      driver.exec('PRAGMA secure_delete = ON')
      try {
        const result = driver.transaction(work)
        holds = true
        settle()
        return result
      } finally {
        driver.exec('PRAGMA secure_delete = OFF')
      }
    },
    settle,
  }
  settle()
  return eraser
}
