/** A debate has one motion, whatever else stands on its map: what people read, and what hosts and wall name, is that. */
import { joinByCode } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { ballot, phase } from './workshop-plans.ts'
import { attend, beginWorkshop, claimOf, loopback } from './workshop-socket.ts'

test('@long once a debate has voted on its motion, talks are about that alone', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const map = await makeMap('sample')
  const agenda = [phase('frame', 'frame'), phase('vote', 'ballot'), phase('opening', 'debate')]
  const who = await beginWorkshop(origin, map, agenda, { alias: 'Hana' })
  const host = await attend(origin, who)
  const ada = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await joinByCode(ada, who.code, 'Ada')
  await host.do({ do: 'phase', phase: 'frame', start: false })
  const named = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
  for (const name of named) await expect(ada.getByText(name, { exact: true }).first()).toBeVisible()

  await host.do({ do: 'phase', phase: 'vote', start: false })
  const id = claimOf(host.doc, 'Talent exchange')
  const target = { id, text: 'Talent exchange' }
  await host.do(ballot('motion', 'motion', [target], { phase: 'vote', sealed: true }))
  await host.do({ do: 'ballot-open', ballot: 'motion' })
  await host.do({ do: 'phase', phase: 'opening', start: false })
  await expect(ada.getByText('Talent exchange', { exact: true }).first()).toBeVisible()
  for (const name of named.slice(0, 3)) await expect(ada.getByText(name, { exact: true })).toHaveCount(0)
  host.leave()
})
