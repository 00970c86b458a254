/**
 * The screens of hosts and of the wall, phase by phase: held against axe, read from the back row and in forced colours,
 * at twice the size, with motion reduced, and led by keys alone. What participants have is looked at beside it.
 */
import type { Locator, Page } from '@playwright/test'
import { expectNothingSerious } from './axe.ts'
import { inRoom, keysOf, sitDown } from './in-the-workshop.ts'
import { pressOn, tabTo } from './keys-alone.ts'
import { expect, test } from './parley.ts'
import { ballot, phase, vote } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop, loopback } from './workshop-socket.ts'
import { leave, names, shopOf, stand, through } from './room-and-wall.ts'

test.describe.configure({ timeout: 900_000 })

test('@long axe finds nothing serious on any screen of hosts and of the wall, light and dark', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  await through(shop, async (what) => {
    for (const [name, page] of [
      ['room', shop.host],
      ['wall', shop.wall],
    ] as const) {
      await page.emulateMedia({ colorScheme: 'light' })
      await expectNothingSerious(page, { what: `${name}, ${what}` })
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNothingSerious(page, { what: `${name}, ${what}, dark`, colours: true })
    }
  })
  leave(shop)
})

test('@long every dialog of hosts: axe, the keyboard inside, Escape out of it and back where it was', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  const { host, lead, proposals } = shop
  const keys = keysOf(host)
  const button = (name: string | RegExp) => host.getByRole('button', { name }).first()
  const dialog = host.getByRole('dialog').or(host.getByRole('alertdialog'))
  const look = async (what: string, opener: Locator, open: () => Promise<void>) => {
    await open()
    await expect(dialog, what).toBeVisible()
    await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement)), what).toBe(true)
    await expectNothingSerious(host, { what, within: '[role$=dialog]' })
    await host.emulateMedia({ colorScheme: 'dark' })
    await expectNothingSerious(host, { what: `${what}, dark`, within: '[role$=dialog]', colours: true })
    await host.emulateMedia({ colorScheme: 'light' })
    await host.keyboard.press('Escape')
    await expect(dialog, what).toHaveCount(0)
    await expect(opener, what).toBeFocused()
  }
  const pressed = (name: string | RegExp) => () => pressOn(host, button(name))
  await look('codes', button('Personal codes…'), pressed('Personal codes…'))
  await look('coverage', button('Coverage'), pressed('Coverage'))
  const lena = button('What you can do about Lena')
  for (const line of ['Rename…', 'Erase what they gave…', 'Remove from the workshop…'])
    await look(line, lena, () => keys.take(lena, line))
  for (const name of [/^1\. Frame/, /^2\. Stance before/, /^3\. Silent/])
    await look(String(name), button(name), () => keys.take(button(name), 'Edit…'))
  await look('end', button('End workshop'), pressed('End workshop'))
  await lead.do({ do: 'phase', phase: 'vote', start: true })
  await lead.do(ballot('first', 'stance', proposals, { phase: 'vote', anonymity: 'named' }))
  await lead.do({ do: 'ballot-open', ballot: 'first' })
  await look('terms', button(/^Ballot/), () => keys.take(button(/^Ballot/), 'Terms…'))
  await lead.do({ do: 'phase', phase: 'close', start: true })
  await look('report', button('Report…'), pressed('Report…'))
  await look('replay', button('Replay by phase'), pressed('Replay by phase'))
  leave(shop)
})

/** Where words on a wall are cut off or too small, told by their beginnings. */
const unread = (wall: Page, least: number): Promise<readonly string[]> =>
  wall.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const bad: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const one = text.parentElement
      if (!one || !text.textContent?.trim()) continue
      // What is for ears alone, and the few buttons of whoever set the wall up.
      const isSeen = one.checkVisibility({ opacityProperty: true }) && !one.closest('.unseen, button')
      if (!isSeen) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      if (box.width < 2) continue
      let { scale } = { scale: 1 }
      for (let at: Element | null = one; at; at = at.parentElement) scale *= Number(getComputedStyle(at).zoom)
      const isText = one instanceof SVGElement
      const drawn = isText ? box.height / 1.36 : Number.parseFloat(getComputedStyle(one).fontSize) * scale
      const isIn =
        box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
      if (!isIn || drawn < smallest)
        bad.push(`${text.textContent.slice(0, 30)}: ${Math.round(drawn)} px${isIn ? '' : ', off the wall'}`)
    }
    return bad
  }, least)

test('@long the wall holds all of each phase, in letters for the back row, whatever its size', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  const { wall } = shop
  await through(shop, async (what) => {
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [1024, 768],
      [2560, 1080],
    ] as const) {
      await wall.setViewportSize({ width, height })
      // A fiftieth of the wall's height: on a wall of two metres' width, letters of 22 mm.
      await expect.poll(() => unread(wall, height / 50), `${what}, ${width} x ${height}`).toEqual([])
    }
  })
  leave(shop)
})

test('@long at twice the size the room of hosts reads in one direction, and the way on is in sight', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  const { host } = shop
  await through(shop, async (what) => {
    // As 1440 x 900 and 1280 x 800 show it at 200 %, and a phone.
    for (const [width, height] of [
      [720, 450],
      [640, 400],
      [320, 640],
    ] as const) {
      await host.setViewportSize({ width, height })
      const state = () =>
        host.evaluate(() => ({
          sideways: document.documentElement.scrollWidth > innerWidth,
          heads: Array.from(document.querySelectorAll('h1')).length,
        }))
      await expect.poll(state, `${what}, ${width} x ${height}`).toEqual({ sideways: false, heads: 1 })
      const main = host.getByRole('main').getByRole('button')
      const last = main.last()
      await last.scrollIntoViewIfNeeded()
      await expect(last, `${what}, ${width} x ${height}`).toBeInViewport({ ratio: 0.9 })
    }
    await host.setViewportSize({ width: 1440, height: 900 })
  })
  leave(shop)
})

test('@long forced colours, motion reduced: what is done, what is now and what has the keyboard is told by lines', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL }, { forcedColors: 'active', reducedMotion: 'reduce' })
  const { host, wall, lead, people, proposals } = shop
  await lead.do({ do: 'phase', phase: 'vote', start: true })
  await lead.do(ballot('first', 'stance', proposals, { phase: 'vote' }))
  await lead.do({ do: 'ballot-open', ballot: 'first' })
  for (const target of proposals) await people[0]?.do(vote('first', target.id, 1))
  for (const page of [host, wall]) {
    await expect(page.getByText('1 of 7').first()).toBeVisible()
    const grounds = await page
      .locator('i[data-done]')
      .first()
      .evaluate((done) => {
        const open = done.parentElement?.querySelector('i:not([data-done])')
        if (!open) throw new Error('Nobody is left.')
        return [done, open].map((one) => {
          const { backgroundColor, borderTopStyle } = getComputedStyle(one)
          return [backgroundColor, borderTopStyle]
        })
      })
    expect(grounds[0]?.[0]).not.toBe(grounds[1]?.[0])
    expect(grounds.map(([, border]) => border)).toEqual(['solid', 'solid'])
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 1,
          ).length,
    )
    expect(moving).toBe(0)
  }
  const now = host.getByRole('button', { name: /^2\. Stance before/ })
  expect(await now.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  // Each stop of the keyboard is told by an outline.
  await tabTo(host, host.getByRole('button', { name: 'Pause' }))
  const stops = []
  for (let n = 0; n < 12; n++) {
    stops.push(
      await host.evaluate(() => {
        const at = document.activeElement
        const seen = at?.classList.contains('unseen') ? at.parentElement : at
        return seen ? getComputedStyle(seen).outlineStyle : 'none'
      }),
    )
    await host.keyboard.press('Tab')
  }
  expect(stops.filter((style) => style === 'none')).toEqual([])
  leave(shop)
})

test('@long a phase is begun, a ballot opened, answered, closed and revealed by keys alone', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const plan = { kind: 'stance', ask: 'accept', question: stand, about: 'proposals', anonymity: 'secret' }
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('frame', 'frame', { title: 'Frame' }),
    phase('vote', 'ballot', { title: 'Vote', ballot: { ...plan, sealed: false } }),
    phase('close', 'close', { title: 'Close' }),
  ])
  const ana = await attend(origin, await joinWorkshop(origin, shop.code, 'Ana'))
  const host = await person({ viewport: { width: 1440, height: 900 } })
  await sitDown(host, shop)
  await inRoom(host)
  const keys = keysOf(host)
  const press = (name: string | RegExp) => keys.press(host.getByRole('main').getByRole('button', { name }))
  const head = host.getByRole('heading', { level: 1 })
  await press('Begin: Frame')
  // The button went with its phase: the keyboard stands at the head of the next one.
  await expect(head).toBeFocused()
  await press('Pause')
  await expect(host.getByRole('main').getByRole('button', { name: 'Go on' })).toBeFocused()
  await press('Add 1 minute')
  await press('Bring everyone to Joint think tank')
  await press('Let everyone go')
  await press('Next: Vote')
  await expect(head).toHaveText(stand)
  await press('Open the ballot')
  await ana.until(({ ballots }) =>
    Object.values<{ state: string }>(ballots).some(({ state }) => state === 'open'),
  )
  const own = host.getByText('My own answer')
  await tabTo(host, own)
  await host.keyboard.press('Enter')
  for (const [at, name] of names.entries()) {
    const list = host.getByRole('combobox', { name })
    await tabTo(host, list)
    await host.keyboard.type('Rather for')
    await expect(list).toHaveValue('1')
    await expect(host.getByRole('main')).toContainText(at < names.length - 1 ? '0 of 2' : '1 of 2')
  }
  await press('Close ballot')
  await expect(host.getByRole('main').getByText('Closed', { exact: true })).toBeVisible()
  await press('Reveal')
  await expect(host.getByRole('main')).toContainText('1 of 2 voted.')
  expect(await host.evaluate(() => document.activeElement !== document.body)).toBe(true)
  await press('Next: Close')
  await keys.write(host.getByRole('textbox', { name: 'Write down an outcome' }), 'Meet again')
  await host.keyboard.press('Enter')
  await expect(host.getByRole('main').getByText('Meet again')).toBeVisible()
  await press('End workshop')
  await keys.press(host.getByRole('alertdialog').getByRole('button', { name: 'End it' }))
  await expect(host.getByRole('heading', { level: 1, name: 'This workshop has ended.' })).toBeVisible()
  ana.leave()
})
