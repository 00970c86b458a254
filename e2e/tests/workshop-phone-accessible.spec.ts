/**
 * Taking part as it is in the hand, under the keys of a screen and on its side; in forced colours and with motion
 * reduced; as a screen reader tells it; and by keys alone.
 */
import { expectNothingSerious } from './axe.ts'
import { keysOf, sitDown } from './in-the-workshop.ts'
import { expectInHand, phone, upright } from './on-a-phone.ts'
import { expect, test } from './workshop-on-sample.ts'
import { agenda, begin, closed, items } from './phone-agenda.ts'
import { ballot, vote } from './workshop-plans.ts'
import { attend, beginWorkshop, claimOf, joinWorkshop, loopback } from './workshop-socket.ts'

test('@long in the hand: the way on and the field are in reach, over the keys of the screen and on its side', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led(agenda)
  const page = await person({ ...phone, name: 'Mei' })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Mei'))
  await begin(host, 'before')
  await host.do(ballot('stance', 'stance', items, { phase: 'before' }))
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const option = (name: string) => page.locator('label').filter({ hasText: name })
  await page.setViewportSize({ width: 390, height: 664 })
  for (const answer of ['Strongly for', 'Strongly against'])
    await expectInHand(option(answer), `${answer}, before there is an answer`)
  await option('Rather for').tap()
  await expect(page.getByRole('radio', { name: 'Rather for' })).toBeChecked()
  // Once there is one the way on stays in reach: on a phone with the bars of its browser, a small one, one on its side.
  for (const [width, height] of [
    [390, 664],
    [320, 568],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expectInHand(next, `the way on at ${width} × ${height}`)
  }
  // On its side all that is asked and all answers stand in the window together.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  for (const answer of ['Strongly for', 'Strongly against', 'Undecided'])
    await expectInHand(option(answer), `${answer}, on its side`)

  await page.setViewportSize(upright)
  await begin(host, 'write')
  await closed(host, 'stance')
  await page.getByRole('button', { name: 'Choose a claim' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Joint think tank' }).tap()
  const paper = page.getByRole('textbox', { name: 'Your card' })
  await paper.tap()
  // The keys take the lower part of the window: the page says in its head that it grows smaller with them.
  await page.setViewportSize({ width: 390, height: 430 })
  await paper.pressSequentially('Who pays for it?')
  await expect(paper).toBeFocused()
  // The line that is written, the first of the paper, is in the window, and nothing lies on it.
  const isSeen = () =>
    paper.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect()
      return [top + 18, top + 34].every((y) => document.elementFromPoint(left + 24, y) === one)
    })
  await expect.poll(isSeen).toBe(true)
  // The keys go: what was written is kept under the thumb.
  await page.setViewportSize({ width: 390, height: 664 })
  await expectInHand(page.getByRole('button', { name: 'Keep it, write another' }), 'keeping a card')
  host.leave()
})

test('@long forced colours and no motion: what is chosen, given and focused is still told apart', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led(agenda)
  const page = await person({ ...phone, name: 'Mei', reducedMotion: 'reduce', forcedColors: 'active' })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Mei'))
  await begin(host, 'before')
  await host.do(ballot('stance', 'stance', items, { phase: 'before' }))
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  const option = (name: string) => page.locator('label').filter({ hasText: name })
  const outline = (name: string) =>
    option(name).evaluate((one) => {
      const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(one)
      return {
        outline: outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`,
        edge: borderTopWidth,
      }
    })
  await expect(option('Rather for')).toBeVisible()
  expect(await outline('Rather for')).toEqual({ outline: '', edge: '1px' })
  await option('Rather for').tap()
  await expect(page.getByRole('radio', { name: 'Rather for' })).toBeChecked()
  expect((await outline('Rather for')).outline).not.toBe('')
  expect((await outline('In between')).outline).toBe('')
  // By keys the ring is another than that of what is merely chosen.
  await page.getByRole('radio', { name: 'Rather for' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'In between' })).toBeFocused()
  expect((await outline('In between')).outline).toContain('double')
  expect((await outline('Rather for')).outline).toBe('')
  // Bars that say an answer are drawn, not only grounds.
  const bars = await page
    .locator('label')
    .filter({ hasText: 'Strongly for' })
    .locator('i')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
  expect(new Set(bars).size).toBe(2)
  await expectNothingSerious(page, { what: 'forced colours' })

  await closed(host, 'stance')
  await host.do(ballot('dots', 'dots', items, { phase: 'before', each: 4, perTarget: 3 }))
  await host.do({ do: 'ballot-open', ballot: 'dots' })
  await page.getByRole('button', { name: 'One more dot for “Talent exchange”' }).tap()
  await expect(page.getByText('3 dots left')).toBeVisible()
  const spots = await page
    .getByRole('main')
    .locator('i')
    .evaluateAll((all) => all.slice(0, 4).map((one) => getComputedStyle(one).backgroundColor))
  // Three that are left and one that is given.
  expect(spots.filter((one) => one === spots[0])).toHaveLength(3)
  expect(spots[3]).not.toBe(spots[0])
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration) > 1)
        .length,
  )
  expect(moving).toBe(0)
  host.leave()
})

test('@long what a screen reader is told of a ballot, of one’s own answers and of results', async ({
  person,
  makeMap,
  baseURL,
}) => {
  test.slow()
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), agenda)
  const host = await attend(origin, shop)
  const others = await Promise.all(
    ['Ada', 'Ben', 'Cem', 'Dee', 'Eva'].map(async (name) =>
      attend(origin, await joinWorkshop(origin, shop.code, name)),
    ),
  )
  const page = await person({ ...phone, name: 'Mei' })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Mei'))
  const main = page.getByRole('main')
  await begin(host, 'before')
  const [kite, lamp] = ['Kite', 'Lamp'].map((text) => ({ id: text.toLowerCase(), text }))
  if (!kite || !lamp) throw new Error('Two are voted on.')
  const ask = async (id: string, rest: object = {}) => {
    await host.do(ballot(id, 'stance', [kite, lamp], { phase: 'before', ...rest }))
    await host.do({ do: 'ballot-open', ballot: id })
  }
  await ask('stance')
  await expect(main.getByText('1 of 2')).toBeVisible()
  await main.getByRole('radio', { name: 'Strongly for' }).focus()
  await page.keyboard.press('Space')
  // The phase, the question, what is judged, a group of answers by the question's name, the ways on, who will know.
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - heading "Phase before" [level=1]
      - heading "Where do you stand?" [level=2]
      - paragraph: Do you accept the claim itself? Never mind for now what follows from it.
      - paragraph: 1 of 2
      - paragraph: /Kite|Lamp/
      - group "Where do you stand?":
        - radio "Strongly for" [checked]
        - radio "Rather for"
        - radio "In between"
        - radio "Rather against"
        - radio "Strongly against"
        - radio "Undecided"
      - button "Back" [disabled]
      - button "Next"
      - paragraph: Secret from everyone in the room. You can change it until the ballot closes.
      - button "Take the answer back"
  `)
  for (const [n, other] of others.entries())
    for (const id of ['kite', 'lamp']) await other.do(vote('stance', id, [2, 1, 0, -1, null][n] ?? null))
  await main.getByRole('button', { name: 'Next' }).tap()
  await main.getByRole('button', { name: 'See all answers' }).tap()
  const lists = main.getByRole('listitem')
  await expect(lists.filter({ hasText: 'Strongly for' })).toHaveCount(1)
  await expect(lists.filter({ hasText: 'No answer yet' })).toHaveCount(1)
  await expect(main.getByRole('button', { name: /^Answer: (Kite|Lamp)$/ })).toHaveCount(1)
  await expect(main.getByRole('button', { name: /^Change: (Kite|Lamp)$/ })).toHaveCount(1)
  await closed(host, 'stance', { reveal: true })
  const table = (title: string) =>
    main
      .getByRole('listitem')
      .filter({ has: page.getByText(title, { exact: true }) })
      .getByRole('table')
  await expect(table('Kite').first()).toBeVisible()
  const rows = async (title: string) =>
    (await table(title).first().getByRole('row').allTextContents()).map((row) => row.trim())
  const given = [await rows('Kite'), await rows('Lamp')]
  // Five others on each; Mei strongly for one of the two.
  const alike = ['Rather for1', 'In between1', 'Rather against1', 'Strongly against0', 'Undecided1']
  for (const one of given) expect(one.slice(2)).toEqual(alike)
  expect(new Set(given.map((one) => one[1]))).toEqual(new Set(['Strongly for1', 'Strongly for2']))
  await expect(main.getByText('6 of 7 voted.', { exact: false })).toBeVisible()

  // A pair is revealed together: then its key is gone.
  for (const [id, rest, value] of [
    ['before', {}, -1],
    ['after', { secondOf: 'before', question: 'And now?' }, 2],
  ] as const) {
    await ask(id, rest)
    for (const other of others) for (const target of ['kite', 'lamp']) await other.do(vote(id, target, value))
    await closed(host, id)
  }
  for (const id of ['before', 'after']) await host.do({ do: 'ballot-reveal', ballot: id })
  await expect(main.getByRole('heading', { name: 'What changed' })).toBeVisible()
  // The picture of the swing is a table to those who listen, with the sums at its edges.
  const swing = main.getByRole('table', { name: 'What changed' }).first()
  await expect(swing.getByRole('row')).toHaveCount(5)
  const sums = await swing
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(sums.at(-1)).toEqual(['After', '5', '0', '0', '5'])
  await expect(main.getByRole('img')).toHaveCount(0)
  for (const one of [host, ...others]) one.leave()
})

test('@long by keys alone on a narrow window: a whole ballot, a card, and that one is done', async ({
  person,
  makeMap,
  baseURL,
}) => {
  test.slow()
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), agenda)
  const host = await attend(origin, shop)
  const page = await person({ name: 'Kim', viewport: upright })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Kim'))
  const keys = keysOf(page)
  const main = page.getByRole('main')
  await begin(host, 'before')
  await expect(main.getByRole('heading', { name: 'Phase before' })).toBeFocused()
  await host.do(ballot('stance', 'stance', items, { phase: 'before' }))
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  for (let n = 1; n <= 4; n++) {
    await expect(main.getByText(`${n} of 4`, { exact: true })).toBeVisible()
    await keys.choose(main.getByRole('radio', { name: 'Rather against' }))
    // What has the keyboard is not under the button that stays at the foot.
    await expectInHand(main.locator('label').filter({ hasText: 'Rather against' }), `answer ${n}`)
    await keys.press(main.getByRole('button', { name: n < 4 ? 'Next' : 'See all answers' }))
  }
  await host.until(({ ballots }) => ballots.stance.done === 1)
  await keys.press(main.getByRole('button', { name: /^Change: Talent exchange/ }))
  await keys.choose(main.getByRole('radio', { name: 'Strongly for' }))
  await closed(host, 'stance', { reveal: true })
  expect(
    host.view['ballots'].stance.result.targets.map(({ stances }: { stances: number[] }) => stances),
  ).toEqual([
    [0, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 1],
  ])

  await begin(host, 'write')
  await keys.press(page.getByRole('button', { name: 'Choose a claim' }))
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('think tank')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await keys.choose(page.getByRole('radio', { name: 'Asks' }))
  await keys.write(page.getByRole('textbox', { name: 'Your card' }), 'Who pays for it?')
  await page.keyboard.press('Control+Enter')
  // It is put away, and the next one can be written at once.
  await expect(page.getByRole('textbox', { name: 'Your card' })).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Your card' })).toBeFocused()
  await host.until(({ writing }) => writing.drafts === 1)
  await keys.press(page.getByRole('button', { name: 'I am done' }))
  await host.until(({ ready }) => ready.count === 1)
  await begin(host, 'reveal')
  await host.do({ do: 'release', scope: { of: 'all' } })
  await keys.press(page.getByRole('button', { name: 'Place on the map' }))
  await expect(main.getByText('All your cards are on the map.')).toBeVisible()
  await host.until(({ cards }) =>
    Object.values<{ standing: string }>(cards).every(({ standing }) => standing === 'placed'),
  )
  expect(claimOf(host.doc, 'Who pays for it?')).toBeTruthy()
  host.leave()
})
