/** Several who lead, nobody who leads, and what hosts do about people: each on the screens of everybody in the room. */
import type { Page } from '@playwright/test'
import { answerAll, goToScreen, inRoom, joinByCode, mouseOn, question, sitDown } from './in-the-workshop.ts'
import { add, card, saved } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { wholeMapOf } from './whole-map.ts'
import { ballot, everything, phase } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop, loopback } from './workshop-socket.ts'

// Four browsers at once, and once a minute without a host.
test.describe.configure({ timeout: 240_000 })
const room = { viewport: { width: 1440, height: 900 } }
const stand = 'Where do you stand?'
const items = ['Kite', 'Lamp'].map((text) => ({ id: text.toLowerCase(), text }))
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const inTheRoom = (host: Page) => host.getByRole('region', { name: 'In the room' })

/** Opens somebody's menu in the list of people, and takes a line of it. */
async function takeFrom(host: Page, who: string, line: string): Promise<void> {
  await host.getByRole('button', { name: `What you can do about ${who}`, exact: true }).click()
  await host.getByRole('menuitem', { name: line, exact: true }).click()
}
/** The lines of a menu of somebody. */
async function linesOf(host: Page, who: string): Promise<readonly string[]> {
  await host.getByRole('button', { name: `What you can do about ${who}`, exact: true }).click()
  await expect(host.getByRole('menuitem').first()).toBeVisible()
  const lines = await host.getByRole('menuitem').allTextContents()
  await host.keyboard.press('Escape')
  await expect(host.getByRole('menu')).toHaveCount(0)
  return lines
}

test('@long a co-host leads beside the host, and on when the host is gone', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const plan = {
    kind: 'stance',
    ask: 'accept',
    question: stand,
    about: 'proposals',
    anonymity: 'secret',
    sealed: false,
  }
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('talk', 'talk'),
    phase('vote', 'ballot', { ballot: plan }),
    phase('close', 'close'),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const [ada, ben] = [await person(room), await person({ viewport: { width: 390, height: 844 } })]
  await joinByCode(ada, shop.code, 'Ada')
  await joinByCode(ben, shop.code, 'Ben')
  await takeFrom(host, 'Ada', 'Make a co-host')
  await expect(inTheRoom(host).getByRole('listitem').filter({ hasText: 'Ada' })).toContainText('Co-host')
  // Her page has become the hosts' room, at once and without a reload.
  await expect(inTheRoom(ada)).toBeVisible()
  // She may do about people what hosts do, but not about hosts.
  expect(await linesOf(ada, 'Ben')).toEqual([
    'Rename…',
    'Make a co-host',
    'Take back what they added…',
    'Remove from the workshop…',
    'Erase what they gave…',
  ])
  expect(await linesOf(ada, 'Hana Host')).toEqual(['Take back what they added…'])
  await press(ada, 'Begin: Phase talk')
  await expect(host.getByRole('heading', { level: 1, name: 'Phase talk' })).toBeVisible()
  await expect(ben.getByRole('heading', { level: 1, name: 'Phase talk' })).toBeVisible()
  await press(host, 'Next: Phase vote')
  await press(ada, 'Open the ballot')
  await expect(question(ben, stand)).toBeVisible()

  // The host's machine dies in the middle of it.
  await host.context().close()
  await expect(inTheRoom(ada).getByRole('listitem').filter({ hasText: 'Hana Host' })).toBeVisible()
  const titles = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
  await answerAll(ben, mouseOn(ben), new Map(titles.map((title, n) => [title, [2, 1, -1, null][n] ?? null])))
  await press(ada, 'Abstain myself')
  await expect(ada.getByRole('button', { name: 'Vote as well' })).toBeVisible()
  await expect(ada.getByText('1 of 2').first()).toBeVisible()
  await press(ada, 'Close ballot')
  await expect(ben.getByText('The ballot is closed.', { exact: false })).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Reveal', exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await press(ada, 'Reveal')
  for (const page of [ada, ben]) await expect(page.getByText('1 of 2 voted.', { exact: false })).toBeVisible()
  // Nobody was asked to stand in: a co-host is a host.
  await expect(ben.getByText('No host is here.', { exact: false })).toHaveCount(0)
  await press(ada, 'Next: Phase close')
  await expect(ben.getByRole('heading', { level: 1, name: 'Phase close' })).toBeVisible()
  await ada.getByRole('main').getByRole('button', { name: 'End workshop' }).click()
  await ada.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await expect(ben.getByRole('heading', { name: 'The workshop has ended' })).toBeVisible()
})

test('@long a minute without a host: somebody stands in, may do so much and no more, and gives it back', async ({
  person,
  begun,
}) => {
  const { origin, shop } = await begun([
    phase('write', 'writing', { writing: { authors: 'named', moderated: true } }),
    phase('talk', 'talk'),
    phase('close', 'close'),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const people = [await joinWorkshop(origin, shop.code, 'Ada'), await joinWorkshop(origin, shop.code, 'Ben')]
  const [adaWho, benWho] = people
  if (!adaWho || !benWho) throw new Error('There is nobody.')
  const [ada, ben] = [await person(room), await person({ viewport: { width: 390, height: 844 } })]
  await sitDown(ada, adaWho)
  await sitDown(ben, benWho)
  await press(host, 'Begin: Phase write')
  const cem = await attend(origin, await joinWorkshop(origin, shop.code, 'Cem'))
  await cem.do({
    do: 'draft',
    draft: 'one',
    target: 'any',
    relation: 'asks',
    text: 'A card for hosts',
    lang: 'en',
  })
  // Declared beforehand: the hosts read cards. Nobody declared that somebody who stands in does.
  await expect(host.getByText('A card for hosts')).toBeVisible()

  await host.context().close()
  const noHost = 'No host is here. One of you can stand in until a host is back.'
  await expect(ben.getByText(noHost)).toBeVisible({ timeout: 100_000 })
  await press(ada, 'Stand in')
  await expect(ben.getByText('Ada stands in for the hosts.')).toBeVisible()
  await expect(ada.getByText('You stand in for the hosts until one is back.')).toBeVisible()
  // Only one does.
  await expect(ben.getByRole('button', { name: 'Stand in' })).toHaveCount(0)
  await expect(ada.getByText('1 card').first()).toBeVisible()
  await expect(ada.getByText('A card for hosts')).toHaveCount(0)
  // She leads, and ends, removes and erases nothing.
  expect(await linesOf(ada, 'Ben')).toEqual(['Rename…'])
  await expect(ada.getByRole('button', { name: 'End workshop' })).toHaveCount(0)
  await ada.getByRole('button', { name: 'How the door stands' }).click()
  await expect(ada.getByRole('menuitem', { name: 'Close the door' })).toBeVisible()
  await expect(ada.getByRole('menuitem', { name: 'Personal codes…' })).toHaveCount(0)
  await ada.keyboard.press('Escape')
  await press(ada, 'Next: Phase talk')
  await expect(ben.getByRole('heading', { level: 1, name: 'Phase talk' })).toBeVisible()
  // A reload and a second tab are the same person, who stands in still.
  await ada.reload()
  await expect(inTheRoom(ada)).toBeVisible()
  const tab = await ada.context().newPage()
  await tab.goto(ada.url())
  await expect(inTheRoom(tab)).toBeVisible()
  await expect(inTheRoom(tab).getByRole('listitem')).toHaveCount(4)
  await expect(inTheRoom(tab).getByRole('listitem').filter({ hasText: 'Ada' })).toContainText(
    'acting host, you',
  )

  // The host comes back, and has the room.
  const back = await person({ name: 'Hana', ...room })
  await sitDown(back, shop)
  await expect(inTheRoom(back)).toBeVisible()
  for (const page of [ada, tab]) {
    await expect(inTheRoom(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: 'Phase talk' })).toBeVisible()
  }
  for (const page of [ada, ben]) await expect(page.getByText(/stand(s)? in for the hosts/)).toHaveCount(0)
  await press(back, /^Next: Phase close/)
  await expect(ada.getByRole('heading', { level: 1, name: 'Phase close' })).toBeVisible()
  cem.leave()
})

test('@long another name is on every screen at once', async ({ person, makeMap, baseURL }) => {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('talk', 'talk', { rights: everything }),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const [ada, ben, wall] = [
    await person(),
    await person(room),
    await person({ viewport: { width: 1280, height: 720 } }),
  ]
  await joinByCode(ada, shop.code, 'Silly Name')
  await joinByCode(ben, shop.code, 'Ben')
  await wall.goto(`/j/${shop.code}`)
  await press(wall, 'This screen is a projector')
  await expect(wall.getByRole('listitem').filter({ hasText: 'Silly Name' })).toBeVisible()
  await expect(ada.getByRole('heading', { name: 'Hello, Silly Name' })).toBeVisible()
  await goToScreen(ben, 'Map')
  const here = ben.getByRole('list', { name: 'People here now' })
  await expect(here).toContainText('Silly Name')

  await takeFrom(host, 'Silly Name', 'Rename…')
  const dialog = host.getByRole('dialog', { name: 'Rename Silly Name' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await dialog.getByRole('textbox').fill('Ben')
  await host.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  // Two of one name would be taken for one another.
  await expect(inTheRoom(host)).toContainText('Ben 2')
  await takeFrom(host, 'Ben 2', 'Rename…')
  await host.getByRole('dialog').getByRole('textbox').fill('Ada')
  await host.keyboard.press('Enter')
  await expect(inTheRoom(host)).toContainText('Ada')
  await expect(inTheRoom(host)).not.toContainText('Silly Name')
  await expect(ada.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible()
  await expect(here).toContainText('Ada')
  await expect(here).not.toContainText('Silly Name')
  await expect(wall.getByRole('listitem').filter({ hasText: 'Ada' })).toBeVisible()
  await expect(wall.getByText('Silly Name')).toHaveCount(0)
  // On her own map she is called so as well.
  await goToScreen(ada, 'Map')
  await expect(ada.getByRole('button', { name: 'Ada (you)', exact: false })).toBeVisible()
})

test('@long what somebody added is taken back, and they are removed amid a ballot and let in again', async ({
  person,
  begun,
}) => {
  const { origin, shop } = await begun([
    phase('talk', 'talk', { rights: everything }),
    phase('vote', 'ballot'),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  await press(host, 'Begin: Phase talk')
  const [ada, ben] = [await person({ ...room, expects: /403/ }), await person(room)]
  await joinByCode(ada, shop.code, 'Ada')
  await joinByCode(ben, shop.code, 'Ben')
  await goToScreen(ada, 'Map')
  await goToScreen(ben, 'Map')
  await add(ada, card(ada, 'Joint think tank').first(), 'supports', 'Nonsense of Ada')
  await add(ada, card(ada, 'Talent exchange').first(), 'rebuts', 'Worth an answer')
  await saved(ada)
  await add(ben, card(ben, 'Worth an answer').first(), 'rebuts', 'Ben answers it')
  await saved(ben)
  await expect(card(ben, 'Nonsense of Ada')).toBeVisible()

  // Where others have built on something, it stays, and the host is told how much before.
  await takeFrom(host, 'Ada', 'Take back what they added…')
  const asked = host.getByRole('alertdialog')
  await expect(asked).toContainText('of Ada out of the map?')
  await expect(asked).toContainText('Others built on')
  await press(host, 'Take out')
  await expect(host.getByText('What Ada added was taken out of the map.').last()).toBeVisible()
  await expect(card(ben, 'Nonsense of Ada')).toHaveCount(0)
  await expect(card(ada, 'Nonsense of Ada')).toHaveCount(0)
  for (const words of ['Worth an answer', 'Ben answers it']) await expect(card(ben, words)).toBeVisible()
  const seat = await attend(origin, await joinWorkshop(origin, shop.code, 'Witness'))
  const said = () => JSON.stringify(wholeMapOf(seat.doc).claims)
  expect(said()).not.toContain('Nonsense of Ada')
  expect(said()).toContain('Worth an answer')

  // Ada has answered one, the witness nothing.
  const lead = await attend(origin, shop)
  await lead.do({ do: 'phase', phase: 'vote', start: false })
  await lead.do(ballot('stance', 'stance', items, { phase: 'vote' }))
  await lead.do({ do: 'ballot-open', ballot: 'stance' })
  await lead.do({ do: 'abstain', ballot: 'stance', on: true })
  for (const page of [ada, ben]) await goToScreen(page, 'Workshop')
  await expect(question(ada, stand)).toBeVisible()
  await mouseOn(ada).choose(ada.getByRole('radio', { name: 'Strongly for' }))
  await answerAll(
    ben,
    mouseOn(ben),
    new Map([
      ['Kite', -1],
      ['Lamp', -1],
    ]),
  )
  await expect(host.getByText('1 of 3').first()).toBeVisible()
  const unfinished = host.getByRole('region', { name: 'Not yet done, only hosts see this' })
  await expect(unfinished).toContainText('Ada')
  for (const who of ['Ada', 'Witness']) {
    await takeFrom(host, who, 'Remove from the workshop…')
    await expect(host.getByRole('alertdialog')).toContainText(`Remove ${who} from the workshop?`)
    await press(host, 'Remove')
    await expect(host.getByRole('region', { name: 'Removed' })).toContainText(who)
  }
  await expect(ada.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
  // What was given counts; who never answered is not waited for.
  await expect(host.getByText('1 of 2').first()).toBeVisible()
  await expect(unfinished).not.toContainText('Ada')
  await press(ada, 'Try again')
  await expect(ada.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
  await takeFrom(host, 'Ada', 'Let in again')
  await press(ada, 'Try again')
  await inRoom(ada)
  // Back in the same ballot, with the answer that she gave.
  await expect(ada.getByText('2 of 2', { exact: true })).toBeVisible()
  await mouseOn(ada).choose(ada.getByRole('radio', { name: 'Rather for' }))
  await expect(host.getByText('2 of 2').first()).toBeVisible()
  await press(host, 'Close ballot')
  await expect(host.getByRole('button', { name: 'Reveal', exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await press(host, 'Reveal')
  for (const page of [host, ada, ben])
    await expect(page.getByText('2 of 2 voted.', { exact: false })).toBeVisible()
  lead.leave()
  seat.leave()
})
