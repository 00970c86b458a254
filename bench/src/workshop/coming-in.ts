/** Coming in as a page does: the code, a ticket, a socket, and then the whole workshop with its map. */
import { joinPath, mapsPath, mapWorkshopsPath, syncPath, workshopTicketsPath } from '@parley/protocol'
import * as v from 'valibot'
import { Screen } from './screen.ts'

const made = v.object({ id: v.string(), links: v.object({ host: v.string() }) })
const token = v.object({ workshop: v.string(), token: v.string() })
const begun = v.object({ ...token.entries, code: v.string() })
const ticket = v.object({ map: v.string(), ticket: v.string() })
export type Token = v.InferOutput<typeof token>

async function post(url: string, body: object, bearer = ''): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** Begins a workshop on a new map of the sample. */
export async function begin(origin: string): Promise<v.InferOutput<typeof begun>> {
  const map = v.parse(made, await post(origin + mapsPath, { from: 'sample' }))
  const body = { title: 'Two hundred', lang: 'en', alias: 'Host', agenda: [] }
  return v.parse(begun, await post(origin + mapWorkshopsPath(map.id), body, map.links.host.split('#')[1]))
}

export const join = async (origin: string, code: string, alias: string, rest: object = {}): Promise<Token> =>
  v.parse(token, await post(origin + joinPath, { code, alias, ...rest }))

/** A screen that shows the workshop and has the map. */
export async function enter(origin: string, who: Token) {
  const { map, ticket: one } = v.parse(
    ticket,
    await post(origin + workshopTicketsPath(who.workshop), {}, who.token),
  )
  const screen = new Screen(`${origin.replace('http', 'ws')}${syncPath}/${map}?ticket=${one}&v=1`)
  return { screen, sizes: await screen.opened }
}
