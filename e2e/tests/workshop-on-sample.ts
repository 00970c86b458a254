/** What most tests of workshops begin with: a workshop on a sample map of its own, made over HTTP, and its host by a socket. */
import { type MapLinks, test as base } from './parley.ts'
import { attend, type Attendee, beginWorkshop, loopback, type Who } from './workshop-socket.ts'

interface Begun {
  readonly origin: string
  readonly map: MapLinks
  /** Who began it: its host. */
  readonly shop: Who
}
interface Openings {
  /** In its lobby, with nobody there, not even the host. */
  readonly begun: (agenda: readonly object[], options?: object) => Promise<Begun>
  /** The same with its host by a socket of their own; they leave when the test is over. */
  readonly led: (agenda: readonly object[], options?: object) => Promise<Begun & { readonly lead: Attendee }>
}

export const test = base.extend<Openings>({
  begun: async ({ makeMap, baseURL }, use) => {
    const origin = loopback(baseURL)
    await use(async (agenda, options) => {
      const map = await makeMap('sample')
      return { origin, map, shop: await beginWorkshop(origin, map, agenda, options) }
    })
  },
  led: async ({ begun }, use) => {
    const leads: Attendee[] = []
    await use(async (agenda, options) => {
      const made = await begun(agenda, options)
      const lead = await attend(made.origin, made.shop)
      leads.push(lead)
      return { ...made, lead }
    })
    for (const lead of leads) lead.leave()
  },
})
export { expect } from './parley.ts'
