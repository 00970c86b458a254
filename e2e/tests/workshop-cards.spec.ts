/** Cards after their release: without names they come on the map once and in nobody's name; with names as their writers say. */
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { goToScreen, heardBy, mouseOn, sitDown, writeCard } from './in-the-workshop.ts'
import { saved } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, everything, phase } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop, ownIn, type View } from './workshop-socket.ts'
import { wholeMapOf } from './whole-map.ts'

const cut = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to fetch/
const silent = (authors: 'named' | 'anonymous') =>
  phase('writing', 'writing', { writing: { authors, moderated: false } })

/** What the pages of people heard of the workshop, and about the cards in it. */
const messagesIn = (heard: readonly string[]): readonly View[] =>
  heard
    .filter((text) => text.charCodeAt(0) === 101 && text.includes('{"t":'))
    .map((text) => JSON.parse(text.slice(text.indexOf('{"t":'))) as View)
const cardsIn = (heard: readonly string[]): readonly View[] =>
  messagesIn(heard).flatMap(({ change }) => [
    ...Object.values<View>(change?.put?.cards ?? {}),
    ...Object.values<View>(change?.patch?.cards?.set ?? {}),
  ])
/** Ids of somebody's own private cards, as their own page was told. */
const draftsIn = (heard: readonly string[]): readonly string[] => [
  ...new Set(
    messagesIn(heard)
      .flatMap(ownIn)
      .flatMap(({ drafts = [] }) => drafts.map(({ id }: View) => id)),
  ),
]
/** Client ids of the pages under which people have written, as the map itself says. */
const pagesOf = (doc: Y.Doc): ReadonlySet<number> =>
  new Set(
    [...doc.getMap<Y.Map<unknown>>('people').values()]
      .flatMap((row) => [...row.keys()])
      .flatMap((cell) => (cell.startsWith('client@') ? [Number(cell.slice(7))] : [])),
  )
/** The client ids under which a text stands in the map. */
const writersOf = (doc: Y.Doc, text: string): readonly number[] =>
  Y.decodeUpdate(Y.encodeStateAsUpdate(doc)).structs.flatMap((struct) =>
    struct instanceof Y.Item && struct.content instanceof Y.ContentString && struct.content.str.includes(text)
      ? [struct.id.client]
      : [],
  )

test('@long two hosts put the same cards without names on the map at once: each is there once, and is nobody’s', async ({
  person,
  led,
}) => {
  test.setTimeout(240_000)
  const { origin, shop, lead } = await led([
    silent('anonymous'),
    phase('reveal', 'reveal', { rights: building }),
  ])
  const second = await joinWorkshop(origin, shop.code, 'Cora')
  await lead.do({ do: 'part', person: second.person, part: 'cohost' })
  await lead.do({ do: 'phase', phase: 'writing', start: false })

  const [hana, cora] = [
    await person({ name: 'Hana', expects: cut }),
    await person({ name: 'Cora', expects: cut }),
  ]
  const writers = ['Wen', 'Xia', 'Yan']
  const pages: Page[] = []
  const heard = new Map<string, readonly string[]>()
  for (const name of writers) {
    const page = await person({ name })
    heard.set(name, heardBy(page))
    await sitDown(page, await joinWorkshop(origin, shop.code, name))
    pages.push(page)
  }
  for (const [name, page] of [['Hana', hana] as const, ['Cora', cora] as const])
    heard.set(name, heardBy(page))
  await sitDown(hana, shop)
  await sitDown(cora, second)
  const textOf = (name: string) => `What ${name} would say without a name`
  for (const [n, page] of pages.entries())
    await writeCard(page, mouseOn(page), {
      about: n ? 'Joint think tank' : 'Talent exchange',
      text: textOf(writers[n] ?? ''),
      bears: n === 2 ? 'Asks' : 'Supports',
    })
  await lead.until(({ writing }) => writing.drafts === 3)
  await lead.do({ do: 'phase', phase: 'reveal', start: false })
  await hana.getByRole('button', { name: 'Release all' }).click()
  const put = (page: Page) => page.getByRole('button', { name: 'Put 3 cards on the map' })
  for (const page of [hana, cora]) await expect(put(page)).toBeVisible()

  // Neither hears of the other before both have done it.
  for (const page of [hana, cora]) await page.context().setOffline(true)
  for (const page of [hana, cora]) {
    await expect(page.getByText('The connection is lost.', { exact: false })).toBeVisible()
    await put(page).click()
    await expect(page.getByRole('button', { name: 'Putting them on the map…' })).toBeVisible()
  }
  for (const page of [hana, cora]) await page.context().setOffline(false)
  for (const page of [hana, cora])
    await expect(page.getByRole('region', { name: 'On the map' }).getByRole('listitem')).toHaveCount(3, {
      timeout: 60_000,
    })
  await lead.until(({ cards }) => Object.values<View>(cards).every((card) => card['standing'] === 'placed'))
  // What both have done has reached the server: the map is read as whoever comes in then gets it.
  for (const page of [hana, cora]) {
    await goToScreen(page, 'Map')
    await saved(page)
  }
  const last = await attend(origin, shop)

  // Each is one claim with its words once, and one step.
  const placed = Object.values<View>(last.view['cards'])
  const whole = wholeMapOf(last.doc)
  for (const name of writers) {
    const said = whole.claims.filter(({ text }) => text.en.includes(textOf(name)))
    expect(said.map(({ text }) => text.en)).toEqual([textOf(name)])
    const [claim] = said
    expect(whole.links.filter(({ from }) => from.includes(claim?.id ?? ''))).toHaveLength(1)
    expect(placed.filter((card) => card['claim'] === claim?.id)).toHaveLength(1)
  }

  // Nothing in the map leads to whoever wrote it.
  const people = pagesOf(last.doc)
  for (const name of writers) {
    const clients = writersOf(last.doc, textOf(name))
    expect(clients).toHaveLength(1)
    for (const client of clients) expect(people.has(client)).toBe(false)
    const row = last.doc
      .getMap<Y.Map<unknown>>('claims')
      .get(whole.claims.find(({ text }) => text.en === textOf(name))?.id ?? '')
    expect(row?.get('by')).toBeFalsy()
  }
  // Nor in any frame of anybody but the writer; and no card has its draft's id.
  for (const [name, texts] of heard) {
    const all = texts.join('\n')
    const cards = cardsIn(texts)
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) expect(card).not.toHaveProperty('owner')
    for (const writer of writers) {
      const drafts = draftsIn(heard.get(writer) ?? [])
      expect(drafts).toHaveLength(1)
      for (const draft of drafts)
        if (writer === name) expect(cards.map((card) => card['id'])).not.toContain(draft)
        else expect(all).not.toContain(draft)
    }
  }
  lead.leave()
  last.leave()
})

test('@long cards with names: one by one, by writer, all; placed elsewhere, all at once, and by a host for who has gone', async ({
  person,
  led,
}) => {
  test.setTimeout(240_000)
  const { origin, shop, lead } = await led([
    silent('named'),
    phase('reveal', 'reveal', { rights: building }),
    phase('build', 'talk', { rights: everything }),
  ])
  await lead.do({ do: 'phase', phase: 'writing', start: false })
  const hana = await person({ name: 'Hana' })
  await sitDown(hana, shop)
  const seats = new Map<string, { page: Page; id: string }>()
  for (const name of ['Wen', 'Xia', 'Yan']) {
    // Whoever was sent out asks once more, and is refused.
    const page = await person({ name, expects: /403/ })
    const who = await joinWorkshop(origin, shop.code, name)
    await sitDown(page, who)
    seats.set(name, { page, id: who.person })
  }
  const seat = (name: string) => {
    const found = seats.get(name)
    if (!found) throw new Error(`${name} is not there.`)
    return found
  }
  const written: readonly (readonly [name: string, about: string, text: string])[] = [
    ['Wen', 'Talent exchange', 'Wen one'],
    ['Xia', 'Talent exchange', 'Xia one'],
    ['Wen', 'Joint think tank', 'Wen two'],
    ['Xia', 'Joint think tank', 'Xia two'],
    ['Yan', 'Joint think tank', 'Yan one'],
    ['Wen', 'Technology alliance', 'Wen three'],
  ]
  for (const [name, about, text] of written) {
    const { page } = seat(name)
    await writeCard(page, mouseOn(page), { about, text })
    await lead.until(({ writing }) => writing.drafts >= written.findIndex((one) => one[2] === text) + 1)
  }
  await lead.do({ do: 'phase', phase: 'reveal', start: false })
  const revealed = () => Object.values<View>(lead.view['cards']).map((one) => String(one['text']))
  await hana.getByRole('button', { name: 'Release the next' }).click()
  await expect.poll(revealed).toEqual(['Wen one'])
  await mouseOn(hana).take(hana.getByRole('button', { name: 'Release by writer' }), 'Xia (2)')
  await expect.poll(revealed).toEqual(['Wen one', 'Xia one', 'Xia two'])
  // What is not released yet is its writer's alone.
  await expect(seat('Yan').page.getByText('Wen two')).toHaveCount(0)
  await hana.getByRole('button', { name: 'Release all' }).click()
  await expect.poll(() => revealed().length).toBe(6)

  // Wen: one under another claim, the others as they stand, together.
  const wen = seat('Wen').page
  const cardOf = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })
  await cardOf(wen, 'Wen one').getByRole('button', { name: 'Under another claim' }).click()
  const dialog = wen.getByRole('dialog', { name: 'Under another claim' })
  await dialog.getByRole('searchbox', { name: 'Search the claims' }).fill('De-Americanized')
  await dialog.getByRole('button', { name: 'De-Americanized standards' }).first().click()
  await expect(cardOf(wen, 'Wen one')).toContainText('De-Americanized standards')
  await cardOf(wen, 'Wen one').getByRole('button', { name: 'Place on the map' }).click()
  await wen.getByRole('button', { name: 'Place all 2 cards as they stand' }).click()
  await expect(wen.getByText('All your cards are on the map.')).toBeVisible()
  // Xia is sent out with two cards waiting; the host places them.
  await lead.do({ do: 'remove', person: seat('Xia').id })
  await expect(
    seat('Xia').page.getByRole('heading', { name: 'You are no longer in this workshop' }),
  ).toBeVisible()
  for (const text of ['Xia one', 'Xia two'])
    await hana.getByRole('button', { name: `Place it: ${text}` }).click()
  // Yan places a card and reloads before anybody noticed: it is placed once.
  const yan = seat('Yan').page
  await yan.getByRole('button', { name: 'Place on the map' }).click()
  await yan.reload()
  await expect(yan.getByText('All your cards are on the map.')).toBeVisible()
  await expect(hana.getByRole('region', { name: 'On the map' }).getByRole('listitem')).toHaveCount(6)
  const whole = () => wholeMapOf(lead.doc)
  await expect.poll(() => whole().claims.filter(({ text }) => /^(Wen|Xia|Yan) /.test(text.en)).length).toBe(6)
  const claimWith = (text: string) => whole().claims.find((one) => one.text.en === text)?.id ?? ''
  const targetOf = (text: string) => whole().links.find(({ from }) => from.includes(claimWith(text)))?.target
  expect(targetOf('Wen one')).toBe(claimOf(lead.doc, 'De-Americanized standards'))
  expect(targetOf('Xia one')).toBe(claimOf(lead.doc, 'Talent exchange'))
  // What the host has placed is still its writer's, as what they placed themselves.
  const authorOf = (text: string) => lead.doc.getMap<Y.Map<unknown>>('claims').get(claimWith(text))?.get('by')
  const { people } = lead.view
  for (const [name, text] of [
    ['Xia', 'Xia two'],
    ['Wen', 'Wen two'],
  ] as const)
    expect([text, authorOf(text)]).toEqual([text, people[seat(name).id].writesAs])

  // A card that is edited and moved after it was placed is still the claim that it became.
  await lead.do({ do: 'phase', phase: 'build', start: false })
  const yanOne = claimWith('Yan one')
  lead.change((doc) => {
    doc.getText(`text/${yanOne}/en`).insert(7, ', and more')
    doc.getMap<Y.Map<unknown>>('claims').get(yanOne)?.set('pos', [5000, 5000])
  })
  await lead.do({ do: 'phase', phase: 'reveal', start: false })
  const mine = cardOf(yan, 'Yan one').first()
  await mine.getByRole('button', { name: 'Show on the map' }).click()
  await expect(yan.getByRole('article').filter({ hasText: 'Yan one, and more' })).toBeInViewport()
  lead.leave()
})
