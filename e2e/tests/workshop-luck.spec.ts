/**
 * Bad luck in the middle of a workshop: the server's process is killed, a phone loses the network and reloads, a claim is
 * changed under a ballot. What was acknowledged is there, what was under way arrives once or is told as late, and
 * everybody is told what they missed.
 */
import type { Page } from '@playwright/test'
import { card, leaveText } from './on-the-map.ts'
import { giveDots, goToScreen, inRoom, mouseOn, question, sitDown, writeCard } from './in-the-workshop.ts'
import { ownServer } from './own-server.ts'
import { mapOn } from './parley.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, everything, phase } from './workshop-plans.ts'
import { attend, beginWorkshop, claimOf, joinWorkshop, type View } from './workshop-socket.ts'

const cut =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_FAILED|ERR_EMPTY_RESPONSE|WebSocket|Failed to (fetch|load)/
const cruxes = 'Which claims would change your mind?'
const stand = 'Where do you stand?'
const lost = (page: Page) => page.getByText('The connection is lost.', { exact: false })
const back = { timeout: 40_000 }

test('@long the server is killed amid silent writing and amid a ballot: pages come back by themselves, and nothing is lost or counted twice', async ({
  person,
}) => {
  test.setTimeout(300_000)
  const server = await ownServer()
  try {
    await server.start()
    const { origin } = server
    const shop = await beginWorkshop(origin, await mapOn(origin, 'sample'), [
      phase('writing', 'writing', { writing: { authors: 'named', moderated: false } }),
      phase('vote', 'ballot'),
    ])
    const go = async (page: Page, who: Parameters<typeof sitDown>[1]) => {
      await page.goto(`${origin}/j`)
      const { workshop, ...rest } = who
      await page.evaluate(([key, entry]) => void (localStorage[key] = entry), [
        `parley.workshop.${workshop}`,
        JSON.stringify({ ...rest, title: '', joined: Date.now() }),
      ] as const)
      await page.goto(`${origin}/w/${workshop}`)
      await inRoom(page)
    }
    const hana = await person({ name: 'Hana', expects: cut })
    await go(hana, shop)
    const [ada, ben] = [
      await person({ name: 'Ada', expects: cut }),
      await person({ name: 'Ben', expects: cut }),
    ]
    const [whoAda, whoBen] = [
      await joinWorkshop(origin, shop.code, 'Ada'),
      await joinWorkshop(origin, shop.code, 'Ben'),
    ]
    await go(ada, whoAda)
    await go(ben, whoBen)
    await hana.getByRole('button', { name: 'Begin: Phase writing' }).click()
    for (const [page, text] of [
      [ada, 'Ada before the power went'],
      [ben, 'Ben before the power went'],
    ] as const)
      await writeCard(page, mouseOn(page), { about: 'Joint think tank', text })
    await expect(hana.getByText('2 of 2 have written')).toBeVisible()

    // ---- amid writing: a word is on its way when the power goes.
    await ada.getByRole('textbox', { name: 'Your card' }).pressSequentially('Ada while it')
    await server.kill()
    for (const page of [hana, ada, ben]) await expect(lost(page)).toBeVisible()
    await ada.getByRole('textbox', { name: 'Your card' }).pressSequentially(' was away')
    await ada.getByRole('button', { name: 'Keep it, write another' }).click()
    await expect(ada.getByText('2 cards written')).toBeVisible()
    await ada.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(ada.getByText('Kept on this device')).toBeVisible()
    await server.start()
    for (const page of [hana, ada, ben]) await expect(lost(page)).toHaveCount(0, back)
    await expect(ada.getByText('Kept on this device')).toHaveCount(0)
    await expect(hana.getByText('3 cards', { exact: true }).first()).toBeVisible()
    await expect(ada.getByText('2 cards written')).toBeVisible()

    // ---- amid a ballot.
    let lead = await attend(origin, shop)
    await hana.getByRole('button', { name: 'Next: Phase vote' }).click()
    const items = ['Kite', 'Lamp', 'Mill'].map((text) => ({ id: text.toLowerCase(), text }))
    await lead.do(ballot('dots', 'dots', items, { phase: 'vote', each: 4, perTarget: 3 }))
    await lead.do({ do: 'abstain', ballot: 'dots', on: true })
    await lead.do({ do: 'ballot-open', ballot: 'dots' })
    for (const page of [ada, ben]) await expect(question(page, cruxes)).toBeVisible()
    await giveDots(ada, mouseOn(ada), new Map([['Kite', 2]]))
    await giveDots(ben, mouseOn(ben), new Map([['Lamp', 3]]))
    for (const page of [ada, ben]) await expect(page.getByText('Being sent')).toHaveCount(0)
    await server.kill()
    for (const page of [hana, ada, ben]) await expect(lost(page)).toBeVisible()
    // One goes on voting without a line, the other one reloads as well.
    await giveDots(ada, mouseOn(ada), new Map([['Mill', 1]]))
    await expect(ada.getByText('It is sent when the connection is back.')).toBeVisible()
    await server.start()
    await ben.reload()
    for (const page of [hana, ada]) await expect(lost(page)).toHaveCount(0, back)
    await inRoom(ben)
    await expect(ada.getByText('1 dot left', { exact: true })).toBeVisible()
    await expect(ben.getByText('1 dot left', { exact: true })).toBeVisible()
    await expect(ada.getByText('It is sent when the connection is back.')).toHaveCount(0)
    await giveDots(ben, mouseOn(ben), new Map([['Mill', 1]]))
    lead.leave()
    lead = await attend(origin, shop)
    await lead.until(({ ballots }) => ballots.dots.done >= 1)
    await ada.getByRole('button', { name: 'I am done' }).click()
    await lead.until(({ ballots }) => ballots.dots.done === 2)
    await hana.getByRole('button', { name: 'Close ballot' }).click()
    await lead.until(({ ballots }) => ballots.dots.state === 'closed')
    await hana.getByRole('button', { name: 'Reveal', exact: true }).click()
    await lead.until(({ ballots }) => ballots.dots.state === 'revealed')
    const { result } = lead.view['ballots'].dots
    expect(result).toMatchObject({ voted: 2, late: 0 })
    expect(result.targets.map((one: View) => [one['target'], one['dots'], one['voters']])).toEqual([
      ['kite', 2, 1],
      ['lamp', 3, 1],
      ['mill', 2, 2],
    ])
    for (const page of [hana, ada, ben])
      await expect(page.getByRole('listitem').filter({ hasText: 'Mill' })).toContainText(
        '2 dots from 2 people',
      )
    lead.leave()
  } finally {
    await server.remove()
  }
})

test('@long answers given without a network outlive a reload: in time they count once, late ones are told', async ({
  person,
  led,
}) => {
  test.setTimeout(240_000)
  const { origin, shop, lead: host } = await led([phase('vote', 'ballot')])
  const page = await person({ name: 'Ada', expects: cut })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await host.do({ do: 'phase', phase: 'vote', start: false })
  const items = ['Kite', 'Lamp'].map((text) => ({ id: text.toLowerCase(), text }))
  await host.do(ballot('dots', 'dots', items, { phase: 'vote', each: 5, perTarget: 4 }))
  await host.do({ do: 'ballot-open', ballot: 'dots' })
  await expect(question(page, cruxes)).toBeVisible()
  await giveDots(page, mouseOn(page), new Map([['Kite', 1]]))
  await expect(page.getByText('Being sent')).toHaveCount(0)

  const offline = async () => {
    await page.context().setOffline(true)
    await expect(lost(page)).toBeVisible()
  }
  const reloadedAndBack = async () => {
    await page.reload()
    await page.context().setOffline(false)
    await expect(page.getByRole('navigation', { name: 'Screens of this workshop' })).toBeVisible(back)
  }
  await offline()
  await giveDots(page, mouseOn(page), new Map([['Lamp', 3]]))
  await expect(page.getByText('It is sent when the connection is back.')).toBeVisible()
  await reloadedAndBack()
  await expect(page.getByText('1 dot left', { exact: true })).toBeVisible()
  await expect(page.getByText('It is sent when the connection is back.')).toHaveCount(0)
  await expect(page.getByText('Being sent')).toHaveCount(0)
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('parley.vote.')))
  await expect.poll(kept).toEqual([])

  // Once more, past the close.
  await offline()
  await giveDots(page, mouseOn(page), new Map([['Kite', 1]]).set('Kite', 0).set('Lamp', 0))
  await page.getByRole('button', { name: 'One more dot for “Kite”' }).click()
  await expect(page.getByText('0 dots left', { exact: true })).toBeVisible()
  await host.do({ do: 'ballot-close', ballot: 'dots' })
  await host.until(({ ballots }) => ballots.dots.state === 'closed')
  await reloadedAndBack()
  await expect(
    page.getByText('Your answer to “Kite” arrived after closing. It is not counted.'),
  ).toBeVisible()
  await expect.poll(kept).toEqual([])
  await page.getByRole('button', { name: 'Understood' }).click()
  await page.reload()
  await inRoom(page)
  await expect(page.getByText('The ballot is closed.', { exact: false })).toBeVisible()
  await expect(page.getByText('arrived after closing', { exact: false })).toHaveCount(0)
  await host.do({ do: 'ballot-reveal', ballot: 'dots' })
  const { result } = host.view['ballots'].dots
  expect(result).toMatchObject({ voted: 1, late: 1 })
  expect(result.targets.map((one: View) => one['dots'])).toEqual([1, 3])
  host.leave()
})

test('@long a card that was written without a network and came too late is told, with its words', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const {
    origin,
    shop,
    lead: host,
  } = await led([
    phase('writing', 'writing', { writing: { authors: 'anonymous', moderated: false } }),
    phase('reveal', 'reveal'),
  ])
  await host.do({ do: 'phase', phase: 'writing', start: false })
  const page = await person({ name: 'Ada', expects: cut })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  await writeCard(page, mouseOn(page), { about: 'Joint think tank', text: 'Written in time' })
  await host.until(({ writing }) => writing.drafts === 1)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.context().setOffline(true)
  await expect(lost(page)).toBeVisible()
  await writeCard(page, mouseOn(page), { about: 'Joint think tank', text: 'Written too late' })
  await host.do({ do: 'phase', phase: 'reveal', start: false })
  await host.do({ do: 'release', scope: { of: 'all' } })
  await page.reload()
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { name: 'Phase reveal' })).toBeVisible(back)
  const note = page.getByRole('alert').filter({ hasText: 'Written too late' })
  await expect(note).toContainText('Your card arrived when writing was over. It was not taken.')
  await expect(page.getByText('Written in time')).toHaveCount(1)
  await note.getByRole('button', { name: 'Understood' }).click()
  await expect(page.getByText('Written too late')).toHaveCount(0)
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    'Written too late',
  )
  expect(Object.values<View>(host.view['cards']).map((one) => one['text'])).toEqual(['Written in time'])
  host.leave()
})

test('@long a peer rewords and deletes claims in the middle of a ballot: the voter’s words stand, and it is said', async ({
  person,
  led,
}) => {
  test.setTimeout(240_000)
  const { origin, shop, lead: host } = await led([phase('vote', 'ballot', { rights: everything })])
  const [ada, ben] = [await person({ name: 'Ada' }), await person({ name: 'Ben' })]
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'))
  await sitDown(ben, await joinWorkshop(origin, shop.code, 'Ben'), 'map')
  await host.do({ do: 'phase', phase: 'vote', start: false })
  const titles = ['Joint think tank', 'Talent exchange']
  const items = titles.map((title) => {
    const id = claimOf(host.doc, title)
    return { id, text: `${title}\n${host.doc.getText(`text/${id}/en`).toJSON()}` }
  })
  await host.do(ballot('stance', 'stance', items, { phase: 'vote' }))
  await host.do({ do: 'abstain', ballot: 'stance', on: true })
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  await expect(question(ada, stand)).toBeVisible()
  const main = ada.getByRole('main')
  const shown = async () => ((await main.textContent())?.includes('Joint think tank') ? titles[0] : titles[1])
  const first = await shown()
  const before = await main.textContent()

  // The peer changes what is being looked at, on the map, by hand.
  const target = card(ben, first ?? '').first()
  await target.dblclick()
  await expect(ben.getByRole('textbox', { name: /^(Words|Short name)/ }).first()).toBeFocused()
  await ben.keyboard.press('End')
  await ben.keyboard.insertText(' (reworded by Ben)')
  await leaveText(ben)
  const id = items.find(({ text }) => text.startsWith(first ?? '-'))?.id ?? ''
  const wordsNow = () =>
    `${host.doc.getText(`title/${id}/en`).toJSON()} ${host.doc.getText(`text/${id}/en`).toJSON()}`
  await expect.poll(wordsNow).toContain('(reworded by Ben)')
  expect(await main.textContent()).toBe(before)
  await mouseOn(ada).choose(main.getByRole('radio', { name: 'Rather for' }))
  await ada.getByRole('button', { name: 'Next', exact: true }).click()

  // The other one is deleted while it is on the voter's screen.
  const other = titles.find((title) => title !== first) ?? ''
  await expect(main).toContainText(other)
  await card(ben, other).first().click()
  await ben.keyboard.press('Delete')
  await ben.getByRole('button', { name: /^Delete only this/ }).click()
  await expect(card(ben, other)).toHaveCount(0)
  await expect
    .poll(() =>
      host.doc
        .getMap<Map<string, unknown>>('claims')
        .get(items.find(({ text }) => text.startsWith(other))?.id ?? '')
        ?.get('deleted'),
    )
    .toBeTruthy()
  await expect(main).toContainText(other)
  await mouseOn(ada).choose(main.getByRole('radio', { name: 'Strongly against' }))
  await ada.getByRole('button', { name: 'See all answers', exact: true }).click()
  await host.until(({ ballots }) => ballots.stance.done === 1)
  await host.do({ do: 'ballot-close', ballot: 'stance' })
  await host.until(({ ballots }) => ballots.stance.state === 'closed')
  await host.do({ do: 'ballot-reveal', ballot: 'stance' })
  await goToScreen(ben, 'Workshop')
  for (const page of [ada, ben]) {
    const line = (title: string) => page.getByRole('listitem').filter({ hasText: title })
    await expect(line(first ?? '')).toContainText('Edited since the vote')
    await expect(line(first ?? '')).not.toContainText('(reworded by Ben)')
    await expect(line(other)).toContainText('Deleted since the vote')
  }
  const { result } = host.view['ballots'].stance
  expect(result.voted).toBe(1)
  expect(Object.fromEntries(result.targets.map((one: View) => [one['target'], one['mean']]))).toEqual({
    [id]: 1,
    [items.find(({ text }) => text.startsWith(other))?.id ?? '']: -2,
  })
  host.leave()
})
