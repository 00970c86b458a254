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
  const heads = ada.locator('section', { hasText: 'What it is about' }).getByRole('listitem')
  const named = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
  await expect(heads).toHaveCount(4)
  for (const [at, name] of named.entries()) await expect(heads.nth(at)).toContainText(name)

  await host.do({ do: 'phase', phase: 'vote', start: false })
  const target = { id: claimOf(host.doc, 'Talent exchange'), text: 'Talent exchange' }
  await host.do(ballot('motion', 'motion', [target], { phase: 'vote', sealed: true }))
  await host.do({ do: 'ballot-open', ballot: 'motion' })
  await host.do({ do: 'ballot-close', ballot: 'motion' })
  await host.until(({ ballots }) => ballots.motion.state === 'closed')
  await host.do({ do: 'phase', phase: 'opening', start: false })
  await expect(heads).toHaveCount(1)
  await expect(heads).toContainText('Talent exchange')
  host.leave()
})
