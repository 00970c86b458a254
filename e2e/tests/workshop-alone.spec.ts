/**
 * In a silent phase nobody can tell where somebody else is thinking: neither the card nor its place nor the claim that they
 * have under their hand on the map is in anything that others are told. Once the phase is over what is selected is seen.
 */
import { heardBy, mouseOn, sitDown, writeCard } from './in-the-workshop.ts'
import { card } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, phase } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop } from './workshop-socket.ts'

test('@long who writes in silence is seen nowhere, with the card or on the map, until the phase is over', async ({
  person,
  led,
}) => {
  const {
    origin,
    shop,
    lead: host,
  } = await led([
    phase('writing', 'writing', { writing: { authors: 'anonymous', moderated: false } }),
    phase('build', 'talk', { rights: building }),
  ])
  await host.do({ do: 'phase', phase: 'writing', start: false })
  const [ada, ben, onMap] = [
    await person({ name: 'Ada' }),
    await person({ name: 'Ben' }),
    await person({ name: 'Ada on the map' }),
  ]
  const heard = heardBy(ben)
  const [whoAda, whoBen] = [
    await joinWorkshop(origin, shop.code, 'Ada'),
    await joinWorkshop(origin, shop.code, 'Ben'),
  ]
  await sitDown(ben, whoBen, 'map')
  await expect(card(ben, 'Joint think tank').first()).toBeVisible()
  await sitDown(ada, whoAda)
  await sitDown(onMap, whoAda, 'map')
  await expect(card(onMap, 'Talent exchange').first()).toBeVisible()
  await host.until(
    ({ people }) => Object.values<{ here: boolean }>(people).filter(({ here }) => here).length === 3,
  )
  const [written, touched] = [claimOf(host.doc, 'Joint think tank'), claimOf(host.doc, 'Talent exchange')]
  const since = heard.length
  const told = () => heard.slice(since).join('\n')

  await card(onMap, 'Talent exchange').first().click()
  await writeCard(ada, mouseOn(ada), { about: 'Joint think tank', text: 'Nobody knows of zebras' })
  await host.until(({ writing }) => writing.drafts === 1)
  // What Ben is told next comes after all of it.
  await host.do({ do: 'broadcast', text: 'Two more minutes' })
  await expect.poll(told).toContain('Two more minutes')
  for (const secret of ['zebras', written, touched]) expect(told()).not.toContain(secret)

  await host.do({ do: 'phase', phase: 'build', start: false })
  await expect.poll(told).toContain(touched)
  expect(told()).not.toContain('zebras')
  host.leave()
})

test('@long pointers are seen among a dozen people, and nobody’s among more', async ({ person, led }) => {
  const { origin, shop, lead: host } = await led([phase('build', 'talk', { rights: building })])
  await host.do({ do: 'phase', phase: 'build', start: false })
  const [ada, ben] = [await person({ name: 'Ada' }), await person({ name: 'Ben' })]
  const heard = heardBy(ben)
  await sitDown(ben, await joinWorkshop(origin, shop.code, 'Ben'), 'map')
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  for (const page of [ada, ben]) await expect(card(page, 'Joint think tank').first()).toBeVisible()
  const others = async (count: number) =>
    Promise.all(
      Array.from({ length: count }, async (_, n) =>
        attend(origin, await joinWorkshop(origin, shop.code, `Other ${n}`)),
      ),
    )
  const here = (count: number) =>
    host.until(
      ({ people }) => Object.values<{ here: boolean }>(people).filter((one) => one.here).length === count,
    )
  let x = 500
  /** Moves until Ben is told something of where it is, or of nothing at all but that somebody has chosen a card. */
  const points = (since: number) => async () => {
    await ada.mouse.move((x += 3), 400)
    return /"pointer":\[/.test(heard.slice(since).join('\n'))
  }
  const seats = await others(9)
  await here(12)
  await expect.poll(points(heard.length)).toBe(true)

  seats.push(...(await others(1)))
  await here(13)
  // Her page has heard of the thirteenth: her last word about a pointer is that there is none.
  const last = () => [...heard.join('\n').matchAll(/"pointer":(null|\[)/g)].at(-1)?.[1]
  await expect.poll(last).toBe('null')
  const since = heard.length
  await ada.mouse.move(620, 420, { steps: 20 })
  await card(ada, 'Talent exchange').first().click()
  await expect.poll(() => heard.slice(since).join('\n')).toContain(claimOf(host.doc, 'Talent exchange'))
  expect(heard.slice(since).join('\n')).not.toMatch(/"pointer":\[/)
  for (const seat of seats) seat.leave()
  host.leave()
})
