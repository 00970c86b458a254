/**
 * One value that says when it changes: what one person's hands do in the outline lives in signals and not in React
 * state, so that an act repaints the rows it touches and nothing above them.
 */
import { useSyncExternalStore } from 'react'

export interface Signal<T> {
  readonly get: () => T
  /** Calls back only when the value differs by `Object.is`. */
  readonly set: (value: T) => void
  readonly subscribe: (changed: () => void) => () => void
}

export function createSignal<T>(initial: T): Signal<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of Array.from(listeners)) listener()
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** What can be read and followed: a signal, or a store of the page's. */
export type Readable<T> = Pick<Signal<T>, 'get' | 'subscribe'>

/** The value of a signal; renders again when it changes. */
export const useSignal = <T>(signal: Readable<T>): T =>
  useSyncExternalStore(signal.subscribe, signal.get, signal.get)

/** A part of a signal's value; renders again only when that part changes, so it must be a stable value. */
export function usePart<T, P>(signal: Readable<T>, part: (value: T) => P): P {
  const read = () => part(signal.get())
  return useSyncExternalStore(signal.subscribe, read, read)
}
