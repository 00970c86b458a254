/**
 * What this browser keeps for Parley: small strings under names that begin with `parley.`. Where the browser
 * withholds storage (private windows, blocked cookies, a full disk) they last for this visit, and `kept.lasting`
 * says so, because a page that forgets a link without a word would lose somebody's map.
 */
const prefix = 'parley.'
const visit = new Map<string, string>()
const watchers = new Set<() => void>()

/** Reaching for storage can throw already, not only using it. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    // The browser forbids it to this page: the visit's own memory serves.
    return undefined
  }
}

let lasting = probe()
function probe(): boolean {
  try {
    const store = storage()
    if (!store) return false
    store.setItem(`${prefix}probe`, '1')
    store.removeItem(`${prefix}probe`)
    return true
  } catch {
    // Storage that is there and takes nothing, as in some private windows.
    return false
  }
}

function changed(): void {
  for (const watcher of watchers) watcher()
}

export const kept = {
  /** Whether what is kept outlives this page. Turns false for good when a write fails. */
  get lasting(): boolean {
    return lasting
  },

  read: (name: string): string | undefined => {
    const own = visit.get(name)
    if (own !== undefined) return own
    try {
      return storage()?.getItem(prefix + name) ?? undefined
    } catch {
      // Withheld: nothing is kept under that name.
      return undefined
    }
  },

  write: (name: string, value: string): void => {
    try {
      const store = storage()
      if (!store) throw new Error('no storage')
      store.setItem(prefix + name, value)
      visit.delete(name)
    } catch {
      // Full or forbidden: it lasts for this visit, and `lasting` says so.
      visit.set(name, value)
      lasting = false
    }
    changed()
  },

  remove: (name: string): void => {
    visit.delete(name)
    try {
      storage()?.removeItem(prefix + name)
    } catch {
      // What cannot be reached need not be removed.
    }
    changed()
  },

  /** All names that begin so, in no order. O(names kept). */
  names: (start: string): readonly string[] => {
    const found = new Set([...visit.keys()].filter((name) => name.startsWith(start)))
    try {
      for (const key of Object.keys(storage() ?? {}))
        if (key.startsWith(prefix + start)) found.add(key.slice(prefix.length))
    } catch {
      // Withheld: only this visit's own names.
    }
    return [...found]
  },

  /** Calls back after each change, in this tab or another of the browser. */
  subscribe: (watcher: () => void): (() => void) => {
    watchers.add(watcher)
    const fromOthers = (event: StorageEvent) => {
      if (event.key === null || event.key.startsWith(prefix)) watcher()
    }
    globalThis.addEventListener?.('storage', fromOthers)
    return () => {
      watchers.delete(watcher)
      globalThis.removeEventListener?.('storage', fromOthers)
    }
  },
}
