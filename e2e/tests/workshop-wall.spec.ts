/** The wall on another screen: a window of its own that looks on, beside its host's and on another computer. */
import { sitDown } from './in-the-workshop.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

const agenda = [phase('talk', 'talk'), phase('vote', 'ballot')]

/** What the browser says of a screen that was sent out. */
const out = /403/

test('@long a host opens the wall in a window of its own, which goes along and leads nothing, here and elsewhere', async ({
  person,
  led,
}) => {
  const { shop, lead } = await led(agenda)
  await lead.do({ do: 'door', door: 'personal', open: false })
  const hana = await person({ name: 'Hana', expects: out })
  await sitDown(hana, shop)
  await hana.getByRole('button', { name: 'Open on another screen' }).click()
  const dialog = hana.getByRole('dialog', { name: 'Open on another screen' })
  const field = dialog.getByRole('textbox', { name: 'Link for the other screen' })
  await expect(field).toHaveValue(/#wall=/)
  const link = await field.inputValue()
  expect(link).not.toContain(shop.token)
  const [wall] = await Promise.all([
    hana.waitForEvent('popup'),
    dialog.getByRole('button', { name: 'Open a window' }).click(),
  ])
  await expect(dialog).toHaveCount(0)
  expect(await wall.evaluate(() => window.opener === null)).toBe(true)

  // It shows, goes along, and has no way to anything else.
  await expect(wall.getByRole('button', { name: 'Full screen' })).toBeAttached()
  await hana.getByRole('button', { name: 'Begin: Phase talk' }).click()
  await expect(wall.getByText('Phase talk').first()).toBeVisible()
  for (const name of ['Back to the room', 'Open on another screen', 'Next: Phase vote'])
    await expect(wall.getByRole('button', { name })).toHaveCount(0)
  await expect(wall.getByRole('navigation', { name: 'Screens of this workshop' })).toHaveCount(0)
  // What all are brought to is shown there, and the window stays what it is.
  await lead.do({
    do: 'spotlight',
    id: 'light',
    mode: 'summon',
    rows: [claimOf(lead.doc, 'Talent exchange')],
    live: false,
  })
  await expect(wall.getByRole('heading', { name: 'Talent exchange' })).toBeVisible()
  await lead.do({ do: 'spotlight-end' })
  await expect(wall.getByRole('heading', { name: 'Talent exchange' })).toHaveCount(0)
  // Whoever photographs it finds in its address nothing that lets them in, nor does anybody in the host's browser.
  await expect.poll(() => new URL(wall.url()).hash).toBe('#wall')
  for (const stranger of [await person(), await hana.context().newPage()]) {
    await stranger.goto(wall.url())
    await expect(stranger.getByRole('heading', { name: 'This screen has lost its link' })).toBeVisible()
    await stranger.close()
  }
  await wall.reload()
  await expect(wall.getByText('Phase talk').first()).toBeVisible()
  // The browser's own person in it is the host as before.
  await hana.reload()
  await expect(hana.getByRole('button', { name: 'Next: Phase vote' }).first()).toBeVisible()
  const kept = await hana.evaluate((id) => localStorage[`parley.workshop.${id}`], shop.workshop)
  expect(JSON.parse(String(kept))).toMatchObject({ person: shop.person, token: shop.token })

  // Another computer, by the same link; nothing of it stays there.
  const elsewhere = await person()
  await elsewhere.goto(new URL(link).pathname + new URL(link).hash)
  await expect(elsewhere.getByText('Phase talk').first()).toBeVisible()
  const left = await elsewhere.evaluate(() => Object.keys(localStorage).join())
  expect(left).not.toContain(`parley.workshop.${shop.workshop}`)
  const viewers = Object.values<{ part: string; standing: string }>(lead.view['people']).filter(
    ({ part }) => part === 'viewer',
  )
  expect(viewers).toHaveLength(1)
  // Asked for again, it is the same screen.
  await hana.goto(`/w/${shop.workshop}#projector`)
  await hana.mouse.move(300, 300)
  await hana.getByRole('button', { name: 'Open on another screen' }).click()
  await expect(field).toHaveValue(link)
  await hana.keyboard.press('Escape')

  // A vote does not count it, and it shows no more than a projector does.
  await lead.do({ do: 'phase', phase: 'vote', start: false })
  await lead.do(ballot('stance', 'stance', [{ id: 'kite', text: 'Kite' }], { phase: 'vote' }))
  await lead.do({ do: 'ballot-open', ballot: 'stance' })
  await lead.until(({ ballots }) => ballots.stance.state === 'open')
  expect(lead.view['ballots'].stance.of).toBe(1)
  await expect(wall.getByText('Where do you stand?')).toBeVisible()

  // Sent out, it is out; the host makes another one.
  const [id] =
    Object.entries<{ part: string }>(lead.view['people']).find(([, { part }]) => part === 'viewer') ?? []
  await lead.do({ do: 'remove', person: id })
  await expect(wall.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
  await hana.getByRole('button', { name: 'Back to the room' }).click()
  await hana.getByRole('button', { name: 'Open on another screen' }).click()
  await expect(field).toHaveValue(/#wall=/)
  expect(await field.inputValue()).not.toBe(link)
})

test('@long somebody who takes part is not offered a wall, and cannot make one', async ({ person, led }) => {
  const { origin, shop, lead } = await led(agenda)
  const ada = await person({ name: 'Ada' })
  const who = await joinWorkshop(origin, shop.code, 'Ada')
  await sitDown(ada, who)
  await lead.do({ do: 'phase', phase: 'talk', start: false })
  await expect(ada.getByText('Phase talk').first()).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Open on another screen' })).toHaveCount(0)
  const made = await fetch(`${origin}/api/workshops/${shop.workshop}/screens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ alias: 'Wall' }),
  })
  expect(made.status).toBe(403)
})
