/**
 * In a silent phase nobody can tell where somebody else is thinking: neither the card nor its place nor the claim that they
 * have under their hand on the map is in anything that others are told. Once the phase is over what is selected is seen.
 */
import { heardBy, mouseOn, sitDown, writeCard } from './in-the-workshop.ts'
import { card } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

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
