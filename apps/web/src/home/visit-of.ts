/** What the home page will say of a map, as it stands now. Reads all claims. */
import { type ArgumentMap, labelIn } from '@parley/model'
import type { Visit } from './known-maps.ts'

const mostPeople = 8

/** @param me left out of the people: the list says with whom one was there */
export function visitOf(map: ArgumentMap, lang: string, me: string, now: number): Visit {
  let proposals = 0
  let claims = 0
  for (const { id, kind } of map.claims()) {
    if (!map.isLive(id)) continue
    if (kind === 'proposal') proposals += 1
    else if (kind === 'claim') claims += 1
  }
  const people = [...map.people()].flatMap(({ id, name }) => (id !== me && name ? [name] : []))
  return {
    title: labelIn(map.meta.title, lang),
    proposals,
    claims,
    people: people.slice(0, mostPeople),
    seen: now,
  }
}
