/** Opens the data folder: makes it if need be, locks it for this process, and gives the store in it. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, said } from '../refusal.ts'
import { openDriver } from './driver.ts'
import { lockFolder } from './lock.ts'
import type { Store } from './port.ts'
import { sqliteStore } from './sqlite.ts'

/** The database of a data folder. */
export const databaseIn = (folder: string): string => join(folder, 'parley.sqlite')

/**
 * The store of a server. Throws a `Refusal` when the folder cannot be written, and when another process
 * has it; two servers on one log would each hold half of the edits in memory.
 */
export function openFolder(folder: string): Store {
  let unlock: (() => void) | undefined
  try {
    // Not `recursive`: under /proc that never returns in Node 20.
    if (!existsSync(folder)) mkdirSync(folder)
    unlock = lockFolder(folder)
    if (unlock) return closingWith(sqliteStore(openDriver(databaseIn(folder), { busyMs: 2000 })), unlock)
  } catch (error) {
    unlock?.()
    throw new Refusal(`The folder ${folder} cannot hold Parley's data: ${said(error)}.`)
  }
  throw new Refusal(
    `Another Parley is running on the folder ${folder}; stop it first, or choose another with --data.`,
  )
}

const closingWith = (store: Store, unlock: () => void): Store => ({
  ...store,
  close: async () => {
    await store.close()
    unlock()
  },
})
