/** For tests of commands: a map in notation, one command on it, and the map afterwards. */
import type { Command, Context, Performed } from '../command.ts'
import { mapFrom } from '../notation.ts'
import type { PlainStore } from '../plain-store.ts'
import { notationOf } from '../print-notation.ts'
import type { Refusal } from '../refusal.ts'

/** Ada at work at 1000 ms: fresh ids are `n1`, `n2` and so on, chance stands still. */
export function adaAtWork(now = 1000): Context {
  let made = 0
  return {
    me: 'ada',
    now,
    newId: () => {
      made += 1
      return `n${made}`
    },
    random: () => 0.5,
  }
}

/** Performs a command and plays its writes in, as a session does. */
export function play<Args>(
  store: PlainStore,
  command: Command<Args>,
  args: Args,
  context: Context = adaAtWork(),
): Performed {
  const asked = command.may(store.tables, args)
  const performed = command.perform(store.tables, args, context)
  // What greys the button and what refuses are one answer.
  if (performed.ok !== (asked === null)) throw new Error(`${command.name} may and performs differently.`)
  if (performed.ok) store.apply(performed.writes)
  return performed
}

/** A command on a map that must allow it: the map afterwards. */
export function done<Args>(before: string, command: Command<Args>, args: Args): PlainStore {
  const store = mapFrom(before)
  const performed = play(store, command, args)
  if (!performed.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(performed.refusal)}`)
  return store
}

/** The same, printed. */
export const after = <Args>(before: string, command: Command<Args>, args: Args): string =>
  notationOf(done(before, command, args).tables)

/** Why a command is refused on a map; null when it is not. Nothing may have changed. */
export function refusal<Args>(before: string, command: Command<Args>, args: Args): Refusal | null {
  const performed = play(mapFrom(before), command, args)
  return performed.ok ? null : performed.refusal
}
