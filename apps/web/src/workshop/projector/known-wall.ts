/**
 * The wall that this browser has made for a workshop, so that asking again gives the same link and the room does not
 * fill with screens. One that was sent out since is made anew.
 */
import type { PersonView } from '@parley/workshop'
import * as v from 'valibot'
import { kept } from '../../shell/kept.ts'
import type { KnownWorkshop } from '../known-workshops.ts'
import type { Wall } from '../screens.ts'
import { type Answer, makeScreen } from '../workshop-http.ts'

const schema = v.object({ person: v.string(), token: v.string() })
const nameOf = (workshop: string): string => `wall.${workshop}`

/** @param people of the workshop, by id */
export async function wallOf(
  { id, map, token }: KnownWorkshop,
  alias: string,
  people: Readonly<Record<string, PersonView>>,
): Promise<Answer<Wall>> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(nameOf(id)))
  if (read.success) {
    const { person } = read.output
    const one = Object.hasOwn(people, person) ? people[person] : undefined
    if (one?.standing === 'in' && one.part === 'viewer') return { ok: true, value: { ...read.output, map } }
  }
  const answer = await makeScreen(id, token, alias)
  if (!answer.ok) return answer
  kept.write(nameOf(id), JSON.stringify(answer.value))
  return { ok: true, value: { ...answer.value, map } }
}
