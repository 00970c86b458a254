/**
 * Who I am, as this browser remembers: an id, a name that I chose (or none yet) and a colour. A first visit gets
 * a colour by chance. Names are courtesy: anybody can take any name.
 */
import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { newId } from '../new-id.ts'
import { kept } from '../shell/kept.ts'

/** Longest name, in UTF-16 units. */
export const nameLength = 40

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  name: v.pipe(v.string(), v.trim(), v.maxLength(nameLength)),
  colour: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
})
/** `name` is '' until one is chosen; `colour` is 1 to 8. */
export type Me = Readonly<v.InferOutput<typeof schema>>

let last: { readonly text: string | undefined; readonly me: Me } | undefined

/** The same object as long as nothing changed. Whatever cannot be read is replaced by a fresh stranger. */
export function me(): Me {
  const text = kept.read('me')
  if (last && last.text === text) return last.me
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  const mine = read.success ? read.output : stranger()
  if (!read.success) kept.write('me', JSON.stringify(mine))
  last = { text: kept.read('me'), me: mine }
  return mine
}

export function renameMe(change: { readonly name: string; readonly colour: number }): void {
  const name = change.name.trim().slice(0, nameLength)
  kept.write('me', JSON.stringify({ ...me(), ...change, name }))
}

function stranger(): Me {
  const [chance = 0] = crypto.getRandomValues(new Uint8Array(1))
  return { id: newId(), name: '', colour: 1 + (chance % 8) }
}

export const useMe = (): Me => useSyncExternalStore(kept.subscribe, me)
