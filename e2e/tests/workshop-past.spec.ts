/** What is over: the list of a map's workshops, from which one that ran and one that has ended are erased; and whoever was erased. */
import { sitDown } from './in-the-workshop.ts'
import { open } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { phase } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop } from './workshop-socket.ts'

const agenda = [phase('talk', 'talk'), phase('close', 'close')]
const cut = /WebSocket|Failed to load resource/

test('@long a host erases one workshop that has ended and one that runs, from the list, by keys alone', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const { origin, map, shop: over, lead: seat } = await led(agenda, { title: 'Long over' })
  const runs = await beginWorkshop(origin, map, agenda, { title: 'Still on' })
  await seat.do({ do: 'phase', phase: 'close', start: false })
  await seat.do({ do: 'end' })
  const ada = await person({ name: 'Ada', expects: cut })
  await sitDown(ada, await joinWorkshop(origin, runs.code, 'Ada'))

  const hana = await person({ name: 'Hana', expects: cut })
  // As the browser that led the one that is over.
  const { workshop, ...entry } = over
  await hana.addInitScript(
    ([key, text]) => {
      if (location.protocol === 'http:') localStorage[key] ??= text
    },
    [`parley.workshop.${workshop}`, JSON.stringify({ ...entry, title: '', joined: 1 })] as const,
  )
  await open(hana, map.host)
  await hana.getByRole('button', { name: 'Menu of this map' }).click()
  await hana.getByRole('menuitem', { name: 'Workshops on this map…' }).click()
  const past = hana.getByRole('region', { name: 'Workshops of this map' })
  const lineOf = (title: string) => past.getByRole('listitem').filter({ hasText: title })
  await expect(lineOf('Long over').getByRole('link', { name: 'Open results' })).toBeVisible()
  await expect(lineOf('Still on')).toContainText('Running')
  for (const title of ['Long over', 'Still on']) {
    await past.getByRole('button', { name: `Erase “${title}”…` }).focus()
    await hana.keyboard.press('Enter')
    await expect(past.getByRole('alert')).toContainText(title)
    // The keyboard is with the question, at the answer that loses nothing.
    await expect(past.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await hana.keyboard.press('Enter')
    await expect(past.getByRole('button', { name: `Erase “${title}”…` })).toBeFocused()
    await hana.keyboard.press('Enter')
    await hana.keyboard.press('Shift+Tab')
    await expect(past.getByRole('button', { name: 'Erase for good' })).toBeFocused()
    await hana.keyboard.press('Enter')
    await expect(past.getByText(`“${title}” was erased.`)).toBeVisible()
    await expect(lineOf(title)).toHaveCount(0)
    // And it is not lost with its line.
    expect(await hana.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
    expect(await hana.evaluate(() => document.activeElement === document.body)).toBe(false)
  }
  await expect(
    ada.getByRole('heading', { name: /This workshop (is no more|does not know you)/ }),
  ).toBeVisible()
  expect(await hana.evaluate((id) => localStorage[`parley.workshop.${id}`] ?? null, workshop)).toBe(null)
  for (const who of [over, runs]) await expect(attend(origin, who)).rejects.toThrow(/40[134]/)
})

test('@long whoever was erased and comes back after the end is not sent to a code that is dead', async ({
  person,
  led,
}) => {
  const { origin, shop, lead } = await led(agenda)
  await lead.do({ do: 'phase', phase: 'talk', start: false })
  const ada = await person({ name: 'Ada', expects: cut })
  const who = await joinWorkshop(origin, shop.code, 'Ada')
  await sitDown(ada, who)
  await lead.do({ do: 'erase', person: who.person })
  await expect(ada.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
  await ada.getByRole('button', { name: 'Try again' }).click()
  await expect(ada.getByRole('heading', { name: 'This workshop does not know you' })).toBeVisible()
  await expect(ada.getByRole('link', { name: 'Enter a code' })).toBeVisible()
  await lead.do({ do: 'phase', phase: 'close', start: false })
  await lead.do({ do: 'end' })
  await ada.reload()
  await expect(ada.getByRole('heading', { name: 'This workshop has ended' })).toBeVisible()
  await expect(ada.getByText('its code has stopped working', { exact: false })).toBeVisible()
  await expect(ada.getByRole('link', { name: 'Enter a code' })).toHaveCount(0)
  await ada.getByRole('link', { name: 'Go to the home page' }).click()
  await expect(ada).toHaveURL(/\/$/)
  expect(await ada.evaluate(() => Object.keys(localStorage).join())).not.toContain(shop.workshop)
})
