/**
 * Ballots of every kind and through every turn: asked, opened again, made stricter, asked anew, answered by who came
 * later; each result is read as a screen reader reads it.
 */
import { mouseOn, question, sitDown } from './in-the-workshop.ts'
import { closeAndReveal, countsOf, latest, plan, press, result, statement, take } from './on-the-stage.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, phase, vote } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop, loopback } from './workshop-socket.ts'

test.describe.configure({ timeout: 240_000 })
const room = { viewport: { width: 1440, height: 900 } }
test('@long approval, a sense check and the three questions, each asked in its own words and read from its table', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const accepting = 'Do you accept it?'
  const holding = 'Does the step hold?'
  const hinging = 'Is it a crux for you?'
  const agreeing = 'Shall we go on?'
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('accept', 'ballot', { ballot: plan('approve', 'accept', accepting) }),
    phase('holds', 'ballot', { ballot: plan('approve', 'holds', holding, { about: 'steps' }) }),
    phase('crux', 'ballot', { ballot: plan('approve', 'crux', hinging, { about: 'claims' }) }),
    phase('sense', 'ballot', { ballot: plan('sense', 'agree', agreeing, { about: 'statement' }) }),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const [page, ben] = [
    await person({ viewport: { width: 390, height: 844 } }),
    await attend(origin, await joinWorkshop(origin, shop.code, 'Ben')),
  ]
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  const main = page.getByRole('main')
  const asks = [
    [accepting, 'Do you accept the proposal itself? Never mind for now what follows from it.'],
    [holding, 'Never mind whether the reason is true. If it is: does it bear on the claim?'],
    [hinging, 'Would your own view change if this turned out otherwise? Then it is a crux.'],
  ] as const
  for (const [at, [asked, told]] of asks.entries()) {
    await press(host, at ? new RegExp(`^Next: Phase ${['', 'holds', 'crux'][at]}`) : 'Begin: Phase accept')
    await expect(host.getByRole('heading', { level: 1, name: asked })).toBeVisible()
    // One is enough: what else is offered is taken off.
    const chosen = host.getByRole('region', { name: 'What is voted on' })
    await expect(chosen.getByRole('listitem').first()).toBeVisible()
    for (let left = await chosen.getByRole('listitem').count(); left > 1; left--) {
      await chosen.getByRole('listitem').last().getByRole('button').click()
      await expect(chosen.getByRole('listitem')).toHaveCount(left - 1)
    }
    await press(host, 'Open the ballot')
    await press(host, 'Abstain myself')
    await expect(question(page, asked)).toBeVisible()
    await expect(main.getByText(told)).toBeVisible()
    await ben.until(({ ballots }) =>
      Object.values<{ question: string }>(ballots).some((one) => one.question === asked),
    )
    const id = latest(ben)
    const [target] = ben.view['ballots'][id].targets as readonly { id: string; kind: string; text: string }[]
    if (!target) throw new Error('Nothing is voted on.')
    expect(target.kind).toBe(at === 1 ? 'step' : 'claim')
    // Two answers and no third.
    await expect(main.getByRole('radio')).toHaveCount(2)
    await mouseOn(page).choose(main.getByRole('radio', { name: 'No', exact: true }))
    await ben.do(vote(id, target.id, at === 2 ? 0 : 1))
    await expect(host.getByText('2 of 2').first()).toBeVisible()
    await closeAndReveal(host)
    for (const one of [host, page]) {
      await expect(one.getByText('2 of 2 voted.', { exact: false })).toBeVisible()
      const line = one
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: one.getByRole('table') })
      expect(await countsOf(line)).toEqual(at === 2 ? { No: '2' } : { Yes: '1', No: '1' })
    }
  }

  // A statement of one's own, by the dialog.
  await press(host, /^Next: Phase sense/)
  await press(host, 'Choose…')
  const dialog = host.getByRole('dialog', { name: 'What is voted on' })
  await dialog.getByRole('textbox', { name: 'Add a statement of your own' }).fill('We take ten minutes more')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.getByRole('button', { name: 'Done (1 item)' }).click()
  await press(host, 'Open the ballot')
  await press(host, 'Abstain myself')
  await expect(question(page, agreeing)).toBeVisible()
  await expect(main.getByText('A sense check: nothing is decided by it.')).toBeVisible()
  await expect(main.getByRole('radio')).toHaveCount(3)
  await mouseOn(page).choose(main.getByRole('radio', { name: 'Concern' }))
  const id = latest(ben)
  await ben.do(vote(id, ben.view['ballots'][id].targets[0].id, 0))
  await expect(host.getByText('2 of 2').first()).toBeVisible()
  await closeAndReveal(host)
  for (const one of [host, page]) {
    await expect(result(one, 'We take ten minutes more')).toBeVisible()
    expect(await countsOf(result(one, 'We take ten minutes more'))).toEqual({ Neither: '1', Concern: '1' })
  }
  ben.leave()
})

test('@long opened again with what was answered, made stricter and never laxer, and asked anew', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const asked = 'Where do you stand?'
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('vote', 'ballot', { ballot: plan('stance', 'accept', asked, { anonymity: 'named' }) }),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const page = await person({ viewport: { width: 390, height: 844 } })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  const lead = await attend(origin, shop)
  const items = [statement('kite', 'Kite')]
  await lead.do({ do: 'phase', phase: 'vote', start: false })
  const named = ballot('one', 'stance', items, { phase: 'vote', anonymity: 'named', question: asked })
  await lead.do(named)
  // What another host has prepared stands there to be opened.
  await expect(host.getByRole('main').getByRole('listitem').filter({ hasText: 'Kite' })).toBeVisible()
  await press(host, 'Open the ballot')
  await press(host, 'Abstain myself')
  // Whoever left a ballot comes back into it by the same button.
  await press(host, 'Vote as well')
  await expect(host.getByText('0 of 2').first()).toBeVisible()
  await press(host, 'Abstain myself')
  await expect(host.getByText('0 of 1').first()).toBeVisible()
  const all = 'Everyone will see who chose what.'
  await expect(page.getByText(all, { exact: false })).toBeVisible()
  await mouseOn(page).choose(page.getByRole('radio', { name: 'Rather for' }))
  await expect(host.getByText('1 of 1').first()).toBeVisible()

  await take(host, 'Terms…')
  const terms = host.getByRole('dialog', { name: 'Terms of this ballot' })
  const names = terms.getByRole('combobox')
  await expect(names.getByRole('option')).toHaveCount(3)
  await names.selectOption('host')
  await terms.getByRole('button', { name: 'Save' }).click()
  await expect(terms).toHaveCount(0)
  await expect(page.getByText('The hosts will see who chose what.', { exact: false })).toBeVisible()
  await expect(page.getByText(all, { exact: false })).toHaveCount(0)
  // What was promised is not offered to be broken, and the server does not break it either.
  await take(host, 'Terms…')
  await expect(names.getByRole('option')).toHaveCount(2)
  await host.keyboard.press('Escape')
  expect(await lead.ask({ do: 'ballot-anonymity', ballot: 'one', anonymity: 'named' })).toBe(
    'anonymityLowered',
  )

  await press(host, 'Close ballot')
  await expect(page.getByText('The ballot is closed.', { exact: false })).toBeVisible()
  await take(host, 'Open again')
  await expect(host.getByText('Opened again 1 time')).toBeVisible()
  // With the answer as it was; and it can be another now.
  await expect(
    page.getByRole('radio', { name: 'Rather for' }).or(page.getByText('Your answers')).first(),
  ).toBeAttached()
  const change = page.getByRole('button', { name: 'Change: Kite' })
  await expect(change).toBeVisible()
  await change.click()
  await expect(page.getByRole('radio', { name: 'Rather for' })).toBeChecked()
  await mouseOn(page).choose(page.getByRole('radio', { name: 'Strongly against' }))
  await lead.until(({ ballots }) => ballots.one.epoch === 2)
  await closeAndReveal(host)
  for (const one of [host, page]) {
    await expect(one.getByText('1 of 1 voted.', { exact: false })).toBeVisible()
    expect(await countsOf(result(one, 'Kite'))).toEqual({ 'Strongly against': '1' })
  }
  // Who chose what is the hosts' alone, as it was said.
  await host.getByText('Who chose what', { exact: true }).click()
  await expect(host.getByRole('row', { name: /Ada/ })).toContainText('Strongly against')
  await expect(page.getByText('Who chose what', { exact: true })).toHaveCount(0)

  // Anew: another ballot beside the first, which stays as it is; and the way back from a press too many.
  await take(host, 'Ask anew')
  await expect(host.getByRole('button', { name: 'Open the ballot' })).toBeVisible()
  await press(host, 'Cancel')
  await expect(result(host, 'Kite')).toBeVisible()
  await take(host, 'Ask anew')
  await press(host, 'Open the ballot')
  await expect(question(page, asked)).toBeVisible()
  await expect(page.getByText('1 of 4', { exact: true })).toBeVisible()
  await closeAndReveal(host)
  await expect(result(host, 'Kite')).toBeVisible()
  await expect(host.getByText('0 of 2 voted.', { exact: false })).toBeVisible()
  expect(await countsOf(result(host, 'Kite'))).toEqual({ 'Strongly against': '1' })
  lead.leave()
})

test('@long terms of dots while they are spent, somebody who came later, and fields that keep the keyboard', async ({
  person,
  begun,
}) => {
  const { origin, shop } = await begun([
    phase('vote', 'ballot', { ballot: plan('dots', 'crux', 'Which?', { about: 'statement' }) }),
    phase('talk', 'talk'),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const seat = await attend(origin, await joinWorkshop(origin, shop.code, 'Ada'))
  const lead = await attend(origin, shop)
  await lead.do({ do: 'phase', phase: 'vote', start: false })
  const items = [statement('kite', 'Kite'), statement('lamp', 'Lamp')]
  await lead.do(ballot('dots', 'dots', items, { phase: 'vote', each: 3, perTarget: 2, question: 'Which?' }))
  await lead.do({ do: 'ballot-open', ballot: 'dots' })
  await lead.do({ do: 'abstain', ballot: 'dots', on: true })
  await seat.do(vote('dots', 'kite', 2))

  await take(host, 'Terms…')
  const terms = host.getByRole('dialog', { name: 'Terms of this ballot' })
  const each = terms.getByRole('spinbutton', { name: 'Dots for each person' })
  await each.focus()
  // Up by its arrows, and by two digits: the field stays under the keyboard.
  await host.keyboard.press('ArrowUp')
  await expect(each).toHaveValue('4')
  await host.keyboard.press('ArrowUp')
  await expect(each).toHaveValue('5')
  await each.selectText()
  await host.keyboard.type('12')
  await expect(each).toBeFocused()
  await expect(each).toHaveValue('12')
  await host.keyboard.press('Enter')
  await expect(terms).toHaveCount(0)
  await lead.until(({ ballots }) => ballots.dots.each === 12)
  // Not less than somebody has given; it is said, and the dialog stays.
  await take(host, 'Terms…')
  await each.fill('1')
  await terms.getByRole('button', { name: 'Save' }).click()
  await expect(
    host.getByRole('status').filter({ hasText: 'Somebody has already spent more than that.' }),
  ).toBeAttached()
  await expect(terms).toBeVisible()
  await each.fill('3')
  await terms.getByRole('button', { name: 'Save' }).click()
  await expect(terms).toHaveCount(0)
  await lead.until(({ ballots }) => ballots.dots.each === 3)

  const late = await person({ viewport: { width: 390, height: 844 } })
  await sitDown(late, await joinWorkshop(origin, shop.code, 'Late Lou'))
  await expect(late.getByText('You came after this ballot opened. A host can let you vote.')).toBeVisible()
  await press(host, 'Let Late Lou vote')
  await expect(late.getByText('3 dots left')).toBeVisible()
  await expect(host.getByText('0 of 2').first()).toBeVisible()
  await late.getByRole('button', { name: 'One more dot for “Lamp”' }).click()
  await late.getByRole('button', { name: 'I am done' }).click()
  await expect(host.getByText('1 of 2').first()).toBeVisible()

  // The host goes on with the ballot open: that is seen, and can be closed from there.
  await host.getByRole('button', { name: /^2\. Phase talk/ }).click()
  await host.getByRole('menuitem', { name: 'Begin', exact: true }).click()
  await expect(host.getByRole('heading', { level: 1, name: 'Phase talk' })).toBeVisible()
  await expect(late.getByText('2 dots left')).toBeVisible()
  await expect(
    host.getByText('“Which?” from another phase is still open; people go on voting.'),
  ).toBeVisible()
  await press(host, 'Close ballot')
  await expect(late.getByText('2 dots left')).toHaveCount(0)
  await lead.until(({ ballots }) => ballots.dots.state === 'closed')
  await lead.do({ do: 'phase', phase: 'vote', start: false })
  await press(host, 'Reveal')
  for (const page of [host, late]) {
    await expect(result(page, 'Kite')).toContainText('2 dots from 1 person')
    await expect(result(page, 'Lamp')).toContainText('1 dot from 1 person')
    await expect(page.getByText('2 of 2 voted.', { exact: false })).toBeVisible()
  }
  seat.leave()
  lead.leave()
})

test('@long a pair in a small group tells no flow, keeps its promise, and its second is not asked a third time as a pair', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const asked = 'Where do you stand?'
  const open = { anonymity: 'host', sealed: true }
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('before', 'ballot', { ballot: plan('stance', 'accept', asked, open) }),
    phase('after', 'ballot', {
      ballot: plan('stance', 'accept', asked, { ...open, sealed: false, secondOf: 'before' }),
    }),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const page = await person({ viewport: { width: 390, height: 844 } })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  const seats = await Promise.all(
    ['Ben', 'Cem', 'Dan'].map(async (alias) => attend(origin, await joinWorkshop(origin, shop.code, alias))),
  )
  const [ben] = seats
  if (!ben) throw new Error('There is nobody.')
  const round = async (value: number) => {
    await press(host, 'Open the ballot')
    await press(host, 'Abstain myself')
    await ben.until(({ ballots }) =>
      Object.values<{ state: string }>(ballots).some(({ state }) => state === 'open'),
    )
    const id = latest(ben)
    const targets = ben.view['ballots'][id].targets as readonly { id: string }[]
    await Promise.all(
      seats.map(async (seat) => {
        await seat.until(({ ballots }) => ballots[id]?.state === 'open')
        for (const target of targets) await seat.do(vote(id, target.id, value))
      }),
    )
    await expect(host.getByText('3 of 4').first()).toBeVisible()
    return id
  }
  await press(host, 'Begin: Phase before')
  await round(-2)
  // The promise is raised on the way: the second must keep it, whatever the agenda says.
  await take(host, 'Terms…')
  await host.getByRole('dialog').getByRole('combobox').selectOption('secret')
  await host.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(host.getByRole('dialog')).toHaveCount(0)
  await press(host, 'Close ballot')
  await expect(page.getByText('stays sealed until the second vote', { exact: false })).toBeVisible()
  // Sealed: there is no way to its result.
  await expect(host.getByRole('button', { name: 'Reveal', exact: true })).toHaveCount(0)
  await press(host, /^Next: Phase after/)
  await expect(host.getByText('Nobody will ever see who chose what.')).toBeVisible()
  await round(2)
  await closeAndReveal(host)
  for (const one of [host, page]) {
    await expect(one.getByText('3 of 4 voted.', { exact: false }).first()).toBeVisible()
    await expect(one.getByText('Fewer than five people answered both times.', { exact: false })).toBeVisible()
    await expect(one.getByRole('table', { name: 'What changed' })).toHaveCount(0)
    await expect(one.getByText('Who chose what', { exact: true })).toHaveCount(0)
    expect(await countsOf(result(one, 'Talent exchange').last())).toEqual({ 'Strongly for': '3' })
  }
  await take(host, 'Ask anew')
  await expect(host.getByText('this ballot stands by itself', { exact: false })).toBeVisible()
  await press(host, 'Open the ballot')
  await expect(question(page, asked)).toBeVisible()
  await expect(host.getByRole('button', { name: 'Close ballot' })).toBeVisible()
  for (const seat of seats) seat.leave()
})
