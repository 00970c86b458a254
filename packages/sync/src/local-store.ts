/**
 * What this browser keeps of maps: for each one the document (y-indexeddb), so that it opens without the server and
 * work survives a closed tab. A map has an epoch here: when the server refuses what somebody wrote, that work is set
 * aside and the next opening begins with a fresh document. Without IndexedDB (private windows) there is no store, and
 * whoever asks is told so.
 */
import { type Role, roles } from '@parley/protocol'
import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { Trouble } from './connection.ts'
import type { MapDoc } from './map-doc.ts'

/** Work that the server would not take: a whole document as a Yjs update, to read and copy from. */
export interface RefusedWork {
  readonly map: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly reason: Trouble
  readonly update: Uint8Array
}

interface Entry {
  readonly epoch: number
  /** What the last ticket allowed: it holds until the server is reached again. */
  readonly role: Role | null
}

const registryName = 'parley'
const documentName = (map: string, epoch: number) => `parley/${map}/${epoch}`

/** Opens the list of maps; undefined where this browser keeps nothing. */
async function openRegistry(): Promise<IDBDatabase | undefined> {
  if (typeof indexedDB === 'undefined') return undefined
  try {
    return await idb.openDB(registryName, (db) => idb.createStores(db, [['maps'], ['refused']]))
  } catch {
    // Private windows of some browsers, a full disk, a user who has forbidden it: all the same to us.
    return undefined
  }
}

/** One transaction over the list of maps and the refused work. */
function both(registry: IDBDatabase): { readonly maps: IDBObjectStore; readonly refused: IDBObjectStore } {
  const transaction = registry.transaction(['maps', 'refused'], 'readwrite')
  return { maps: transaction.objectStore('maps'), refused: transaction.objectStore('refused') }
}

async function entryOf(maps: IDBObjectStore, map: string): Promise<Entry> {
  const found: unknown = await idb.get(maps, map)
  const { epoch, role }: { readonly epoch?: unknown; readonly role?: unknown } = Object(found)
  return { epoch: typeof epoch === 'number' ? epoch : 0, role: roles.find((one) => one === role) ?? null }
}

export class LocalStore {
  readonly #registry: IDBDatabase
  readonly #map: string
  readonly #doc: MapDoc
  readonly #documents: IndexeddbPersistence
  readonly #lost: () => void
  #entry: Entry
  #tasks: Promise<void> = Promise.resolve()

  constructor(registry: IDBDatabase, map: string, doc: MapDoc, entry: Entry, lost: () => void) {
    this.#registry = registry
    this.#map = map
    this.#doc = doc
    this.#entry = entry
    this.#lost = lost
    this.#documents = new IndexeddbPersistence(documentName(map, entry.epoch), doc)
    this.#catchLoss()
  }

  // Browsers close the database when they like (in the background, when another tab forgets the map). y-indexeddb
  // throws then, in the midst of whatever wrote to the document.
  #catchLoss(): void {
    /* oxlint-disable no-underscore-dangle -- the handler has no other name, and `destroy` takes it off by this one. */
    const store = this.#documents._storeUpdate
    this.#doc.off('update', store)
    this.#documents._storeUpdate = (update, origin) => {
      try {
        store(update, origin)
      } catch {
        this.#doc.off('update', this.#documents._storeUpdate)
        this.#lost()
      }
    }
    this.#doc.on('update', this.#documents._storeUpdate)
    /* oxlint-enable no-underscore-dangle */
  }

  /** Resolves when all that was kept is in the document. */
  async loaded(): Promise<void> {
    await this.#documents.whenSynced
  }

  /** What the server allowed last time; null when this browser was never let in. */
  get role(): Role | null {
    return this.#entry.role
  }
  setRole(role: Role): void {
    if (role === this.#entry.role) return
    this.#entry = { ...this.#entry, role }
    this.#then(async () => {
      const { maps } = both(this.#registry)
      await idb.rtop(maps.put({ ...(await entryOf(maps, this.#map)), role }, this.#map))
    })
  }

  /** Keeps the whole document as refused work, and begins a new epoch: the next opening is a fresh one. */
  setAside(reason: Trouble, at: number): void {
    const work: RefusedWork = { map: this.#map, at, reason, update: Y.encodeStateAsUpdate(this.#doc) }
    const { epoch } = this.#entry
    this.#then(async () => {
      // In one transaction: either the work is set aside and the epoch is new, or all is as it was.
      const { maps, refused } = both(this.#registry)
      await idb.rtop(refused.put(work, `${this.#map}/${epoch}/${at}`))
      const entry = await entryOf(maps, this.#map)
      // Another tab may have begun the next epoch already.
      if (entry.epoch === epoch) await idb.rtop(maps.put({ ...entry, epoch: epoch + 1 }, this.#map))
      // Emptied and not deleted: another tab may go on with the old epoch until it is refused as well.
      const { db } = this.#documents
      if (db) for (const store of idb.transact(db, ['updates', 'custom'])) await idb.rtop(store.clear())
    })
  }

  /** Resolves when all is written that was to be. */
  async close(): Promise<void> {
    await this.#tasks
    await this.#documents.destroy()
    this.#registry.close()
  }

  /** One thing after the other. When the browser fails us, the map goes on without a store. */
  #then(task: () => Promise<void>): void {
    this.#tasks = this.#tasks.then(task).catch(() => this.#lost())
  }
}

/**
 * Opens what this browser keeps of a map; undefined when it keeps nothing. Tabs may share it.
 *
 * @param lost called when the browser stops keeping it
 */
export async function openLocalStore(
  map: string,
  doc: MapDoc,
  lost: () => void,
): Promise<LocalStore | undefined> {
  const registry = await openRegistry()
  if (!registry) return undefined
  try {
    return new LocalStore(registry, map, doc, await entryOf(both(registry).maps, map), lost)
  } catch {
    // The list opened and cannot be read: as good as no store, and the map is still on the server.
    registry.close()
    return undefined
  }
}

/** All that the server would not take of a map and that this browser still keeps, oldest first. */
export async function refusedWorks(map: string): Promise<readonly RefusedWork[]> {
  const registry = await openRegistry()
  if (!registry) return []
  const all: readonly unknown[] = await idb.getAll(both(registry).refused, keysOf(map))
  registry.close()
  return all.filter(isWork).toSorted((one, other) => one.at - other.at)
}

/** Lets go of refused work, when the person has taken from it what they want. */
export async function forgetRefusedWorks(map: string): Promise<void> {
  const registry = await openRegistry()
  if (!registry) return
  await idb.rtop(both(registry).refused.delete(keysOf(map)))
  registry.close()
}

/**
 * Deletes all that this browser keeps of a map: for shared machines. Tabs that show it go on, and keep nothing. Resolves
 * when it is gone; `blocked` is called when a tab does not let go of it, and then it resolves when that tab is closed.
 */
export async function forgetMap(map: string, blocked: () => void = () => undefined): Promise<void> {
  const registry = await openRegistry()
  if (!registry) return
  const { maps, refused } = both(registry)
  const { epoch } = await entryOf(maps, map)
  await idb.rtop(maps.delete(map))
  await idb.rtop(refused.delete(keysOf(map)))
  registry.close()
  for (let one = 0; one <= epoch; one++) await deleteDatabase(documentName(map, one), blocked)
}

const deleteDatabase = (name: string, blocked: () => void): Promise<void> =>
  new Promise((gone, failed) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => gone())
    request.addEventListener('error', () => failed(request.error ?? new Error(`${name} is not deleted.`)))
    request.addEventListener('blocked', blocked)
  })

const isWork = (value: unknown): value is RefusedWork =>
  typeof value === 'object' && value !== null && 'update' in value && value.update instanceof Uint8Array

// Ids hold no `/`, and `0` is the character behind it.
const keysOf = (map: string): IDBKeyRange => IDBKeyRange.bound(`${map}/`, `${map}0`)
