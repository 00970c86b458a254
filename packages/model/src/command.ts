/**
 * A command is something a person does to the map in one go: one list of writes, one transaction, one step of undo.
 * `may` answers whether it is allowed, and greys the button; `perform` asks the same before it does anything.
 * Both are pure: ids, clock and chance come in through the context.
 */
import type { ArgumentMap } from './map.ts'
import type { Refusal } from './refusal.ts'
import type { Id } from './rows.ts'
import type { Write } from './writes.ts'

/** What a command needs and a pure function has not. */
export interface Context {
  /** The person at work; null in programs. */
  readonly me: Id | null
  /** Milliseconds since 1970. */
  readonly now: number
  /** A fresh random id. */
  readonly newId: () => Id
  /** At least 0, less than 1. */
  readonly random: () => number
}

/** What came of a command: the writes and the ids that it made (in the order that the command documents), or why not. */
export type Performed =
  | { readonly ok: true; readonly writes: readonly Write[]; readonly made: readonly Id[] }
  | { readonly ok: false; readonly refusal: Refusal }

export interface Command<Args> {
  /** A verb phrase in kebab case, such as `add-claim`: the key of logs, menus and shortcuts. */
  readonly name: string
  may(map: ArgumentMap, args: Args): Refusal | null
  perform(map: ArgumentMap, args: Args, context: Context): Performed
}

interface Definition<Args> {
  readonly name: string
  readonly may: (map: ArgumentMap, args: Args) => Refusal | null
  /** Runs only when `may` allowed it. */
  readonly write: (
    map: ArgumentMap,
    args: Args,
    context: Context,
  ) => { readonly writes: readonly Write[]; readonly made?: readonly Id[] }
}

/** Makes a command of what it asks and what it writes. */
export function defineCommand<Args>({ name, may, write }: Definition<Args>): Command<Args> {
  return {
    name,
    may,
    perform(map, args, context) {
      const refusal = may(map, args)
      if (refusal) return { ok: false, refusal }
      const { writes, made = [] } = write(map, args, context)
      return { ok: true, writes, made }
    },
  }
}
