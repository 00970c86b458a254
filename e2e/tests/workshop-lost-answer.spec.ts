/** The network loses what the server answered to “Join”: the next press is the same person, with a code for one as well. */
import type { Page } from '@playwright/test'
import { inRoom } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { phase } from './workshop-plans.ts'
import { attend, type Attendee, beginWorkshop, loopback } from './workshop-socket.ts'

const cut = /ERR_FAILED|Failed to load/

/** Presses “Join”; the server hears it, and its answer does not arrive. */
async function joinInVain(page: Page, code: string, alias: string) {
  await page.goto('/j')
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('textbox', { name: 'Name or alias' }).fill(alias)
  let heard = 0
  await page.route('**/api/join', async (route) => {
    heard = (await route.fetch()).status()
    await route.abort()
  })
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect.poll(() => heard).toBe(200)
  await expect(page.getByText('cannot be reached now', { exact: false })).toBeVisible()
  await page.unroute('**/api/join')
}

/** Each name with whether they are here. */
const namesSeen = ({ view }: Attendee) =>
  Object.values<{ alias: string; here: boolean }>(view['people'])
    .map(({ alias, here }) => `${alias} ${here}`)
    .toSorted()

test('@long somebody whose “Join” was answered into the void is in once, also after a reload and by a personal code', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), [phase('talk', 'talk')])
  const host = await attend(origin, shop)
  const made = await fetch(`${origin}/api/workshops/${shop.workshop}/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${shop.token}` },
    body: JSON.stringify({ labels: ['Ben'] }),
  })
  const { codes } = (await made.json()) as { codes: { code: string }[] }
  const [ada, ben] = [
    await person({ name: 'Ada', expects: cut }),
    await person({ name: 'Ben', expects: cut }),
  ]

  await joinInVain(ada, shop.code, 'Ada')
  await ada.getByRole('button', { name: 'Join', exact: true }).click()
  await inRoom(ada)

  const own = codes[0]?.code ?? ''
  await joinInVain(ben, own, 'Ben')
  await ben.goto(`/j/${own}`)
  await ben.getByRole('textbox', { name: 'Name or alias' }).fill('Ben')
  await ben.getByRole('button', { name: 'Join', exact: true }).click()
  await inRoom(ben)

  await expect.poll(() => namesSeen(host)).toEqual(['Ada true', 'Ben true', 'Hana Host true'])
  host.leave()
})

test('@long two people at one device: whose “Join” was answered into the void does not become the other', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), [phase('talk', 'talk')])
  const host = await attend(origin, shop)
  const device = await person({ name: 'Ada', expects: cut })
  await joinInVain(device, shop.code, 'Ada')
  // Ada takes a device of her own; who sits down here is Ben.
  await device.goto(`/j/${shop.code}`)
  await device.getByRole('textbox', { name: 'Name or alias' }).fill('Ben')
  await device.getByRole('button', { name: 'Join', exact: true }).click()
  await inRoom(device)
  await expect.poll(() => namesSeen(host)).toEqual(['Ada false', 'Ben true', 'Hana Host true'])
  await device.reload()
  await inRoom(device)
  await expect.poll(() => namesSeen(host)).toEqual(['Ada false', 'Ben true', 'Hana Host true'])
  host.leave()
})
