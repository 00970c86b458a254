/** Coming in: few inputs, quickly on slow machines, and who one is stays who one was. */
import { clockOf, inRoom, joinByCode } from './in-the-workshop.ts'
import { card } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { phase } from './workshop-plans.ts'
import { attend, beginWorkshop, loopback } from './workshop-socket.ts'

test('@long from the code to the room within three inputs, and within 3 s at a fourfold throttle', async ({
  person,
  led,
}) => {
  const { shop, lead: host } = await led([phase('talk', 'talk')])
  const page = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const input = await page.context().newCDPSession(page)
  await input.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`/j/${shop.code}`)
  // The code stands there already; the name and the press are two.
  await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue(new RegExp(shop.code, 'i'))
  await expect(page.getByRole('textbox')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Name or alias' }).fill('Bo')
  const join = page.getByRole('button', { name: 'Join', exact: true })
  const began = Date.now()
  await join.tap()
  await inRoom(page)
  const seen = Date.now() - began
  // Interactive: what is pressed is done, and the host has it.
  await page
    .getByRole('button', { name: /raise hand/i })
    .first()
    .tap()
  const offered = page.getByRole('menuitem', { name: 'I want to speak' })
  await offered.tap()
  await host.until(({ queue }) => queue.hands.length === 1)
  const took = Date.now() - began
  expect(seen).toBeLessThan(3000)
  expect(took).toBeLessThan(5000)
  host.leave()
})

test('@long a reload, a second tab and the code typed again are the same person', async ({ person, led }) => {
  const { shop, lead: host } = await led([phase('talk', 'talk', { minutes: 30 })])
  const page = await person()
  await joinByCode(page, shop.code, 'Ada')
  await host.until(({ people }) =>
    Object.values<{ alias: string }>(people).some(({ alias }) => alias === 'Ada'),
  )
  await host.do({ do: 'phase', phase: 'talk', start: true })
  await expect(clockOf(page)).toBeVisible()
  const inRoomNow = () => Object.values<{ here: boolean }>(host.view['people'])
  const two = () => {
    expect(inRoomNow()).toHaveLength(2)
  }
  two()
  await page.reload()
  await expect(clockOf(page)).toBeVisible()
  two()
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await inRoom(tab)
  two()
  // Who asks again with the code of a workshop that they are in goes back in.
  const again = await page.context().newPage()
  await joinByCode(again, ` ${shop.code.slice(0, 3).toLowerCase()}-${shop.code.slice(3)} `, 'Ada, once more')
  await expect(clockOf(again)).toBeVisible()
  two()
  // One tab goes, the person stays.
  await again.close()
  await tab.close()
  await page.getByRole('radio', { name: 'Map' }).focus()
  await page.keyboard.press('Space')
  await expect(card(page, 'Technology alliance').first()).toBeVisible()
  expect(inRoomNow().filter(({ here }) => here)).toHaveLength(2)
  // Another browser is somebody else.
  await joinByCode(await person(), shop.code, 'Ben')
  await host.until(({ people }) => Object.keys(people).length === 3)
  host.leave()
})

test('@long a stranger with the address is asked for the code, and a door that is shut lets in nobody', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'))
  const host = await attend(origin, shop)
  const stranger = await person({ expects: /403|404|409/ })
  await stranger.goto(`/w/${shop.workshop}`)
  await expect(stranger.getByRole('heading', { name: 'This workshop needs its code' })).toBeVisible()
  await host.do({ do: 'door', door: 'admit', open: true })
  await stranger.goto(`/j/${shop.code}`)
  await stranger.getByRole('textbox', { name: 'Name or alias' }).fill('Sten')
  await stranger.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(stranger.getByText('You are at the door, Sten. A host will let you in.')).toBeVisible()
  await host.until(({ people }) => Object.keys(people).length === 2)
  const [waiting] = Object.values<{ id: string; standing: string }>(host.view['people']).filter(
    ({ standing }) => standing === 'waiting',
  )
  await host.do({ do: 'admit', person: waiting?.id })
  await inRoom(stranger)
  // Sent out again, the page says so and is let in no more.
  await host.do({ do: 'remove', person: waiting?.id })
  await expect(stranger.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
  await host.do({ do: 'door', door: 'open', open: false })
  const other = await person({ expects: /403|404|409/ })
  await other.goto(`/j/${shop.code}`)
  await other.getByRole('textbox', { name: 'Name or alias' }).fill('Ota')
  await other.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(other.getByText('The door of this workshop is closed. Ask the host to open it.')).toBeVisible()
  host.leave()
})
