/**
 * Erases what somebody wrote in a map: the words themselves, and then, where this browser holds the host link, the log in
 * which they still stand. What others built on stays.
 */
import { additionsOf, eraseAdditionsOf } from '@parley/model'
import { trimPath } from '@parley/protocol'
import type { MapSession } from '@parley/sync'
import { knownMap } from '../../home/known-maps.ts'

/** `erased`: from the map; its log still has it. `notSaved`: it did not reach the server in time. */
export type Erased = 'cut' | 'erased' | 'notSaved' | 'readOnly'

/** How long the server may take to say that it has the edit. */
const patienceMs = 20_000

/** Whether the log could be cut after it. */
export const mayCut = (map: string): boolean => knownMap(map)?.role === 'host'

/** Never rejects. */
export async function eraseFromMap(session: MapSession, map: string, person: string): Promise<Erased> {
  if (!session.mayWrite) return 'readOnly'
  const leave = [...additionsOf(session.map, person).builtOn.keys()]
  if (!session.perform(eraseAdditionsOf, { person, leave }).ok) return 'readOnly'
  const known = knownMap(map)
  if (!known || !mayCut(map)) return 'erased'
  if (!(await isSaved(session))) return 'notSaved'
  return (await cutLog(map, known.secret)) ? 'cut' : 'erased'
}

async function cutLog(map: string, secret: string): Promise<boolean> {
  try {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const answer = await fetch(trimPath(map), { method: 'POST', headers, body: '{}', cache: 'no-store' })
    return answer.ok
  } catch {
    // No server: the words are out of the map, and the log can be cut later.
    return false
  }
}

function isSaved(session: MapSession): Promise<boolean> {
  return new Promise((done) => {
    const end = (saved: boolean) => {
      clearTimeout(timer)
      stop()
      done(saved)
    }
    const look = () => {
      if (session.status.saved === 'saved') end(true)
    }
    const timer = setTimeout(() => end(false), patienceMs)
    const stop = session.subscribe(look)
    look()
  })
}
