/**
 * One server for one data folder. The lock is an exclusive SQLite transaction on a file of its own, so that the
 * operating system lets go of it however the process ends (kill -9 too), nothing stale can stay behind, and the
 * administration commands can still read the database of a running server.
 */
import { join } from 'node:path'
import { codeOf } from '../refusal.ts'
import { openDriver } from './driver.ts'

/** Takes the folder, or gives undefined when another process has it. Returns what gives it back. */
export function lockFolder(folder: string): (() => void) | undefined {
  const driver = openDriver(join(folder, 'parley.lock'))
  try {
    driver.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    driver.close()
    if (codeOf(error) === 'SQLITE_BUSY') return undefined
    throw error
  }
  return () => {
    driver.exec('ROLLBACK')
    driver.close()
  }
}
