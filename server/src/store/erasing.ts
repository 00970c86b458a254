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
   * The same for what is not sealed: pages keep copies of rows that have moved on, which overwriting does not reach, so
   * the file is written anew. O(file): nothing else is done meanwhile. A disk without room for a second file keeps it
   * owed: the rows are gone, and their copies go with the next call, `rewrite` or start.
   */
  eraseWhole<T>(work: () => T): T
  /** Writes the file anew if that is owed, and there is room now. Never throws. */
  rewrite(): void
  /** Empties the log now when it could not be emptied after the last `erase`, as somebody else was reading. */
  settle(): void
}

/** The tables must be laid out. Pays first what an earlier process owed. */
export function eraserOf(driver: Driver): Eraser {
  const checkpoint = driver.prepare('PRAGMA wal_checkpoint(TRUNCATE)')
  const owe = driver.prepare('INSERT OR IGNORE INTO debts (what) VALUES (?)')
  const owed = driver.prepare('SELECT what FROM debts WHERE what = ?')
  const paid = driver.prepare('DELETE FROM debts WHERE what = ?')
  // A process that was killed may have left in the log what it had taken out while somebody was reading.
  let owes = true
  const patience = Number(driver.prepare('PRAGMA busy_timeout').get([])?.['timeout'] ?? 0)
  const settle = () => {
    if (!owes) return
    // Whoever is reading may go on for hours, and this is asked again after each commit: nobody waits for them.
    driver.exec('PRAGMA busy_timeout = 0')
    try {
      owes = checkpoint.get([])?.['busy'] !== 0
    } catch {
      // A disk that takes nothing: the deletion itself is committed, and the next call tries again.
    } finally {
      driver.exec(`PRAGMA busy_timeout = ${patience}`)
    }
  }
  const eraser: Eraser = {
    eraseWhole(work) {
      const result = eraser.erase(() => {
        const done = work()
        owe.run([writing])
        return done
      })
      eraser.rewrite()
      return result
    },
    rewrite() {
      try {
        if (!owed.get([writing])) return
        driver.exec('VACUUM')
        paid.run([writing])
        owes = true
        settle()
      } catch {
        // No room for a second file. What was asked for is committed, and the debt with it.
      }
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
  eraser.rewrite()
  settle()
  return eraser
}
