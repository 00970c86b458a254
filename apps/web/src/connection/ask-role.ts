/** Asks the server what a link's key may do, before a page trades a key that works for another. */
import { type Role, roles, ticketsPath } from '@parley/protocol'
import * as v from 'valibot'

const schema = v.object({ role: v.picklist(roles) })

/** `refused`: the key opens nothing here. `unknown`: nobody could be asked. Never throws. */
export async function askRole(map: string, secret: string): Promise<Role | 'refused' | 'unknown'> {
  try {
    const answer = await fetch(ticketsPath(map), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: '{}',
    })
    if ([401, 403, 404].includes(answer.status)) return 'refused'
    const read = v.safeParse(schema, answer.ok ? await answer.json() : undefined)
    return read.success ? read.output.role : 'unknown'
  } catch {
    // No network, or an answer that is none of the server's.
    return 'unknown'
  }
}
