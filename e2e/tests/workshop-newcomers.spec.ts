/** What somebody stumbled over who led a class by the guide alone. */
import { inRoom, mouseOn, sitDown, writeCard } from './in-the-workshop.ts'
import { expectInHand, phone } from './on-a-phone.ts'
import { expect, test } from './workshop-on-sample.ts'
import { wholeMapOf } from './whole-map.ts'
import { ballot, phase, vote } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop } from './workshop-socket.ts'

test('@long a phone that is brought to a proposal shows its words, and who brought it above them', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('frame', 'frame')])
  await host.do({ do: 'phase', phase: 'frame', start: false })
  const page = await person({ name: 'Ada', ...phone })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  const rows = [claimOf(host.doc, 'Technology alliance')]
  await host.do({ do: 'spotlight', id: 'read', mode: 'summon', rows, live: false })
  const note = page.getByRole('status').filter({ hasText: 'Hana Host brought you here.' })
  await expect(note).toHaveCount(1)
  const line = page.getByRole('row', { selected: true }).first()
  await expectInHand(line.getByText('Technology alliance').first(), 'the proposal that all read')
  await expectInHand(note.getByRole('button', { name: 'Stop following' }), 'the way to stop')
  host.leave()
})

test('@long a card that a host places stays its writer’s, and goes with their words', async ({
  person,
  led,
}) => {
  test.setTimeout(240_000)
  const { origin, map, shop, lead } = await led([
    phase('writing', 'writing', { writing: { authors: 'named', moderated: false } }),
    phase('reveal', 'reveal'),
  ])
  await lead.do({ do: 'phase', phase: 'writing', start: false })
  // Whoever was erased asks once more, and is refused.
  const ada = await person({ name: 'Ada', expects: /403/ })
  const who = await joinWorkshop(origin, shop.code, 'Ada')
  await sitDown(ada, who)

  // Words without a claim are no card, and the page says so.
  await ada.getByRole('textbox', { name: 'Your card' }).fill('Who pays for it')
  await expect(ada.getByText('Not yet a card: choose above which claim it is about.')).toBeVisible()
  await writeCard(ada, mouseOn(ada), { about: 'Joint think tank', text: 'Who pays for it' })
  await lead.until(({ writing }) => writing.drafts === 1)
  await lead.do({ do: 'release', scope: { of: 'all' } })
  await lead.do({ do: 'phase', phase: 'reveal', start: false })

  const hana = await person({ name: 'Hana', expects: /WebSocket|Failed to load resource/ })
  await hana.goto(map.host)
  await expect(hana.getByText('Saved', { exact: true })).toBeVisible()
  await sitDown(hana, shop)
  await hana.getByRole('button', { name: 'Place it: Who pays for it' }).click()
  const placed = () => wholeMapOf(lead.doc).claims.find(({ text }) => text.en === 'Who pays for it')
  await expect.poll(placed).toBeDefined()
  await lead.until(({ people }) => Boolean(people[who.person].writesAs))
  const row = lead.doc.getMap<{ get(cell: string): unknown }>('claims').get(placed()?.id ?? '')
  expect(row?.get('by')).toBe(lead.view['people'][who.person].writesAs)

  await mouseOn(hana).take(
    hana.getByRole('button', { name: 'What you can do about Ada' }),
    'Erase what they gave…',
  )
  const dialog = hana.getByRole('alertdialog', { name: 'Erase what Ada gave' })
  await dialog.getByText('Also what they wrote on the map, words and all').click()
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(placed).toBeUndefined()
  lead.leave()
})

test('@long at the close hosts and the wall show how the room moved', async ({ person, led }) => {
  test.setTimeout(240_000)
  const { origin, shop, lead } = await led([
    phase('before', 'ballot'),
    phase('after', 'ballot'),
    phase('close', 'close', { title: 'Result' }),
  ])
  const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve']
  const people = await Promise.all(
    names.map(async (name) => attend(origin, await joinWorkshop(origin, shop.code, name))),
  )
  const items = [{ id: 'kite', text: 'This house would fly kites', kind: 'statement' }] as const
  for (const [id, value, rest] of [
    ['before', -1, { sealed: true }],
    ['after', 2, { secondOf: 'before' }],
  ] as const) {
    await lead.do({ do: 'phase', phase: id, start: false })
    await lead.do(ballot(id, 'stance', items, { phase: id, ...rest }))
    await lead.do({ do: 'abstain', ballot: id, on: true })
    await lead.do({ do: 'ballot-open', ballot: id })
    for (const one of people) {
      await one.until(({ ballots }) => ballots[id]?.state === 'open')
      await one.do(vote(id, 'kite', value))
    }
    await lead.do({ do: 'ballot-close', ballot: id })
    await lead.until(({ ballots }) => ballots[id].state === 'closed')
  }
  await lead.do({ do: 'ballot-reveal', ballot: 'after' })
  await lead.do({ do: 'phase', phase: 'close', start: false })
  const hana = await person({ name: 'Hana' })
  await sitDown(hana, shop)
  await inRoom(hana)
  const stage = hana.getByRole('main')
  await expect(stage.getByRole('heading', { name: 'Result', exact: true })).toBeVisible()
  await expect(stage.getByRole('heading', { name: 'What changed' })).toBeVisible()
  await expect(stage.getByText('This house would fly kites').first()).toBeVisible()

  const wall = await person({ name: 'Wall', viewport: { width: 1920, height: 1080 } })
  await sitDown(wall, shop, 'projector')
  await expect(wall.getByText('Of 5 people who answered both times.')).toBeVisible()
  await expectInHand(wall.getByText('This house would fly kites').first(), 'what the room voted on')
  for (const one of [lead, ...people]) one.leave()
})
