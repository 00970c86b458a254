/** What is read from the back row: charts in letters that are large enough, and wordings beside what is shown. */
import type { Page } from '@playwright/test'
import { joinByCode, sitDown } from './in-the-workshop.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, building, phase, vote } from './workshop-plans.ts'
import { attend, type Attendee, claimOf, joinWorkshop } from './workshop-socket.ts'

const hd = { viewport: { width: 1920, height: 1080 } }

/** The smallest letters of the charts that are drawn, in pixels. */
const smallestInCharts = (wall: Page): Promise<number> =>
  wall.getByRole('main').evaluate((main) => {
    const sizes = Array.from(main.querySelectorAll<SVGTextElement>('figure text'), (one) => {
      const svg = one.ownerSVGElement
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0
      return Number.parseFloat(getComputedStyle(one).fontSize) * scale
    })
    return Math.min(...sizes)
  })

test('@long what changed is drawn on a wall in letters of 28 px and more, in parts where there is much of it', async ({
  person,
  led,
}) => {
  test.setTimeout(120_000)
  const { origin, shop, lead } = await led([
    phase('vote', 'ballot'),
    phase('again', 'ballot'),
    phase('close', 'close'),
  ])
  const people: Attendee[] = []
  for (let n = 1; n <= 8; n++)
    people.push(await attend(origin, await joinWorkshop(origin, shop.code, `Pupil ${n}`)))
  const screen = await joinWorkshop(origin, shop.code, 'Wall', { part: 'viewer' })
  const wall = await person(hd)
  await sitDown(wall, screen, 'projector')
  const names = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
  const four = names.map((text) => ({ id: claimOf(lead.doc, text), text }))
  const five = [...four, { id: 'fifth', text: 'Wait for a year', kind: 'statement' as const }]
  const held = async (id: string, targets: typeof four, rest: object, shift: number) => {
    await lead.do(ballot(id, 'stance', targets, rest))
    await lead.do({ do: 'ballot-open', ballot: id })
    await lead.do({ do: 'abstain', ballot: id, on: true })
    for (const [n, one] of people.entries())
      for (const [at, { id: target }] of targets.entries())
        await one.do(vote(id, target, n === 7 ? null : ((n + at * shift) % 5) - 2))
    await lead.do({ do: 'ballot-close', ballot: id })
    await lead.until(({ ballots }) => ballots[id].state === 'closed')
  }
  for (const [round, targets] of [four, five].entries()) {
    const ids = [`first${round}`, `second${round}`] as const
    await lead.do({ do: 'phase', phase: 'vote', start: false })
    await held(ids[0], targets, { phase: 'vote', sealed: true }, 1)
    await lead.do({ do: 'phase', phase: 'again', start: false })
    await held(ids[1], targets, { phase: 'again', secondOf: ids[0] }, 2)
    await lead.do({ do: 'ballot-reveal', ballot: ids[1] })
    const charts = wall
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: wall.locator('figure') })
    // Five are told three and two.
    await expect(charts).toHaveCount(round === 0 ? 4 : 3)
    await expect.poll(() => smallestInCharts(wall)).toBeGreaterThanOrEqual(28)
    if (round === 1) {
      await wall.locator('label').filter({ hasText: '4–5' }).first().click()
      await expect(charts).toHaveCount(2)
      await expect(charts.last()).toContainText('Wait for a year')
      await expect.poll(() => smallestInCharts(wall)).toBeGreaterThanOrEqual(28)
    }
  }
  for (const one of people) one.leave()
})

test('@long a wording under discussion stands on the wall below the claim that is shown, with how the room takes it', async ({
  person,
  led,
}) => {
  test.setTimeout(120_000)
  const { origin, shop, lead } = await led([phase('talk', 'talk', { rights: building })])
  const ben = await attend(origin, await joinWorkshop(origin, shop.code, 'Ben'))
  const screen = await joinWorkshop(origin, shop.code, 'Wall', { part: 'viewer' })
  const wall = await person(hd)
  await sitDown(wall, screen, 'projector')
  const host = await person({ viewport: { width: 1440, height: 900 } })
  await sitDown(host, shop)
  const ada = await person()
  await joinByCode(ada, shop.code, 'Ada')
  await lead.do({ do: 'phase', phase: 'talk', start: false })
  const claim = claimOf(lead.doc, 'Talent exchange')
  await lead.do({ do: 'spotlight', id: 'light', mode: 'invite', rows: [claim], live: false })
  const shown = wall.getByRole('region', { name: 'We look at' })
  await expect(shown.getByRole('heading', { name: 'Talent exchange' })).toBeVisible()
  const wordings = shown.getByRole('region', { name: 'Proposed wordings' })
  await expect(wordings).toHaveCount(0)

  const words = 'Both train people jointly, with a way back.'
  await ada.getByRole('textbox', { name: 'Propose a wording' }).fill(words)
  await ada.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(wordings.getByRole('listitem')).toContainText(words)
  await expect(wordings).toContainText('by Ada · 1 agree, 0 with a concern')
  const { agree } = lead.view['flags'] as { agree: Record<string, number> }
  const [comment = ''] = Object.keys(agree)
  await ben.do({ do: 'flag', row: comment, kind: 'concern', on: true })
  await expect(wordings).toContainText('1 agree, 1 with a concern')
  // Taken, it is what the claim says, and nothing to be talked about any more.
  await host.getByRole('button', { name: `Use it on the map: ${words}` }).click()
  await expect(wordings).toHaveCount(0)
  await expect(shown.getByText(words)).toBeVisible()
  ben.leave()
})
