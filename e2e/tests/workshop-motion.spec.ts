/** A debate has one motion, whatever else stands on its map: what people read, and what hosts and wall name, is that. */
import type { Page } from '@playwright/test'
import { joinByCode, sitDown } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { ballot, phase } from './workshop-plans.ts'
import { attend, beginWorkshop, claimOf, joinWorkshop, loopback, type View } from './workshop-socket.ts'

const named = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
const motion = {
  kind: 'motion',
  ask: 'accept',
  question: 'Where do you stand?',
  about: 'proposals',
  anonymity: 'secret',
  sealed: true,
}
/** What the phase is about, on the screen of somebody who takes part. */
const subjects = (page: Page) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: /^(Motion|What it is about)$/ }) })
    .getByRole('listitem')
/** What stands on the wall besides its head. */
const items = (wall: Page) => wall.getByRole('list', { name: 'Motion' }).getByRole('listitem')

test('@long a debate names the motion that its hosts chose, and no other, before anybody voted on it', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const map = await makeMap('sample')
  const agenda = [
    phase('frame', 'frame'),
    phase('vote', 'ballot', { ballot: motion }),
    phase('opening', 'debate'),
  ]
  const who = await beginWorkshop(origin, map, agenda, { alias: 'Hana' })
  const other = await attend(origin, who)
  const host = await person({ viewport: { width: 1280, height: 800 } })
  await sitDown(host, who, 'room')
  const ada = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await joinByCode(ada, who.code, 'Ada')
  const wall = await person({ viewport: { width: 1280, height: 720 } })
  await sitDown(wall, await joinWorkshop(origin, who.code, 'Wall', { part: 'viewer' }), 'projector')
  await other.do({ do: 'phase', phase: 'frame', start: false })
  const heads = subjects(ada)
  await expect(heads).toHaveCount(1)
  await expect(heads).toContainText('Technology alliance')
  await expect(items(wall)).toHaveText(/^Technology alliance/)

  await host.getByRole('combobox', { name: 'Motion' }).selectOption({ label: 'Talent exchange' })
  await expect(heads).toContainText('Talent exchange')
  await expect(items(wall)).toHaveText(/^Talent exchange/)
  const shown = host.getByRole('region', { name: 'Look at together' }).getByRole('listitem')
  await expect(shown).toHaveCount(1)
  await expect(shown).toContainText('Talent exchange')

  // Before the ballot opens the wall says what it will be about, and the ballot is about that.
  await other.do({ do: 'phase', phase: 'vote', start: false })
  await expect(wall.getByRole('heading', { name: motion.question })).toBeVisible()
  await expect(heads).toContainText('Talent exchange')
  await expect(items(wall)).toHaveText(/^Talent exchange/)
  await host.getByRole('button', { name: 'Open the ballot' }).click()
  await expect(ada.getByRole('heading', { name: motion.question })).toBeVisible()
  await other.until(({ ballots }) => Object.values(ballots).length === 1)
  const [opened] = Object.values<View>(other.view['ballots'])
  expect(opened?.targets.map(({ text }: View) => text.split('\n')[0])).toEqual(['Talent exchange'])
  other.leave()
})

test('@long once a vote on a motion was opened, what follows is about that alone', async ({
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
  const heads = subjects(ada)
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
