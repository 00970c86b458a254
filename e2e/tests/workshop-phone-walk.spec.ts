/** Every screen of those who take part, from the lobby to the end: axe in light and dark, 320 px, room for fingers. */
import { expectNothingSerious } from './axe.ts'
import { goToScreen, question, sitDown } from './in-the-workshop.ts'
import { expectNoSideways, phone, smallest, upright } from './on-a-phone.ts'
import { expect, test } from './workshop-on-sample.ts'
import { agenda, begin, closed, items, look, titles } from './phone-agenda.ts'
import { ballot, vote } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop } from './workshop-socket.ts'

test('@long each screen of a workshop on a phone, from the lobby to its end', async ({ person, led }) => {
  test.setTimeout(600_000)
  const { origin, shop, lead: host } = await led(agenda)
  const page = await person({ ...phone, name: 'Mei', expects: /WebSocket|ERR_INTERNET_DISCONNECTED|fetch/ })
  const mei = await joinWorkshop(origin, shop.code, 'Mei')
  await sitDown(page, mei)
  const others = await Promise.all(
    ['Ada', 'Ben', 'Cem', 'Dee', 'Eva'].map(async (name) =>
      attend(origin, await joinWorkshop(origin, shop.code, name)),
    ),
  )
  const main = page.getByRole('main')
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().tap()
  const shows = (text: string | RegExp) => expect(main.getByText(text).first()).toBeVisible()
  const [alliance, standards] = [claimOf(host.doc, titles[0] ?? ''), claimOf(host.doc, titles[1] ?? '')]

  await shows('Hello, Mei')
  await look(page, 'lobby')

  await begin(host, 'frame', true)
  await shows('What it is about')
  // What a frame is for can be read there: the question's proposals, and what comes next.
  for (const title of titles) await expect(main.getByText(title, { exact: true })).toBeVisible()
  await expect(main.getByText('Next:')).toBeVisible()
  await look(page, 'frame')
  await host.do({ do: 'spotlight', id: 'ask', mode: 'invite', rows: [alliance], live: false })
  await host.do({ do: 'broadcast', text: 'Please read all four. We vote in five minutes.' })
  await expect(page.getByText('Hana Host invites you', { exact: false })).toBeVisible()
  await expect(page.getByText('Please read all four.', { exact: false })).toBeVisible()
  await look(page, 'invited, with a sentence to all')
  await press('Put away')
  await press('Not now')
  await press('Raise hand')
  await page.getByRole('menuitem', { name: 'I want to speak' }).tap()
  await host.until(({ queue }) => queue.hands.length === 1)
  await host.do({ do: 'call-on', person: mei.person })
  await expect(page.getByRole('button', { name: 'It is your turn to speak.' }).first()).toBeVisible()
  await look(page, 'called on')
  await host.do({ do: 'hand-down', person: mei.person })
  await host.do({ do: 'spotlight-end' })

  await begin(host, 'before')
  await shows('The ballot opens in a moment.')
  await look(page, 'before a ballot')
  await host.do(ballot('stance', 'stance', items, { phase: 'before', sealed: true }))
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  await shows('1 of 4')
  await look(page, 'stance')
  await main.getByText('Rather for', { exact: true }).tap()
  await expect(page.getByRole('button', { name: 'Take the answer back' })).toBeVisible()
  await look(page, 'stance, answered')
  for (let n = 0; n < 4; n++) await press(n < 3 ? 'Next' : 'See all answers')
  await shows('3 items without an answer.')
  await look(page, 'one’s own answers')
  for (const [n, other] of others.entries())
    for (const { id } of items) await other.do(vote('stance', id, (n % 5) - 2))
  await closed(host, 'stance')
  await shows('Its result stays sealed')
  await look(page, 'sealed')

  await begin(host, 'tour')
  await shows('This needs a source')
  await page.locator('summary').first().tap()
  await look(page, 'tour')
  await press('Go to a claim')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'choosing a claim')
  await page.keyboard.press('Escape')

  await begin(host, 'write')
  await press('Choose a claim')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: titles[1] ?? '' })
    .tap()
  await page.getByRole('textbox', { name: 'Your card' }).fill('Who pays for it?')
  await look(page, 'writing')
  await press('Keep it, write another')
  await shows('1 card written')
  await press('Show')
  await shows('Who pays for it?')
  await look(page, 'one’s own cards')

  await begin(host, 'reveal')
  await shows('Your cards wait for the hosts to reveal them.')
  await look(page, 'waiting for the reveal')
  await host.do({ do: 'release', scope: { of: 'all' } })
  await expect(page.getByRole('button', { name: 'Place on the map' })).toBeVisible()
  await look(page, 'placing')
  await press('Place on the map')
  await shows('All your cards are on the map.')
  await look(page, 'placed')

  await begin(host, 'groups')
  await shows('The hosts are making the groups.')
  await look(page, 'without a group')
  const group = (id: string, name: string, scope: string, members: readonly string[]) => ({
    id,
    name,
    scope: [scope],
    members,
  })
  await host.do({
    do: 'groups',
    groups: [group('a', 'Alliance', alliance, []), group('s', 'Standards', standards, [])],
  })
  await shows('Join Alliance')
  await look(page, 'choosing a group')
  await press('Join Alliance')
  await shows('Your group: Alliance')
  await look(page, 'in a group')

  await begin(host, 'back')
  await shows('What the groups found')
  await look(page, 'report back')
  await host.do({ do: 'spotlight', id: 'come', mode: 'hold', rows: [standards], live: false })
  await expect(page.getByText('Hana Host is showing you this', { exact: false })).toBeVisible()
  await expectNothingSerious(page, { what: 'held' })
  await host.do({ do: 'spotlight-end' })
  await goToScreen(page, 'Workshop')

  await begin(host, 'crux')
  await host.do(ballot('dots', 'dots', items, { phase: 'crux', each: 4, perTarget: 3 }))
  await host.do({ do: 'ballot-open', ballot: 'dots' })
  await shows('4 dots left')
  await page.getByRole('button', { name: 'One more dot for “Talent exchange”' }).tap()
  await shows('3 dots left')
  await look(page, 'dots')
  for (const other of others) await other.do(vote('dots', items[0]?.id ?? '', 2))
  await closed(host, 'dots', { reveal: true })
  await shows('10 dots from 5 people')
  await look(page, 'result of dots')

  await begin(host, 'talk')
  await host.do({ do: 'outcome', outcome: 'o', text: 'Ask a lawyer.', owners: [] })
  await host.do({ do: 'spotlight', id: 'look', mode: 'invite', rows: [alliance], live: false })
  await expect(page.getByRole('textbox', { name: 'Propose a wording' })).toBeVisible()
  await look(page, 'talk')
  await host.do({ do: 'spotlight-end' })
  for (const [kind, ask, anonymity, answer] of [
    ['approve', 'custom', 'named', 'Yes'],
    ['sense', 'agree', 'host', 'Concern'],
    ['approve', 'holds', 'secret', 'No'],
    ['approve', 'crux', 'secret', 'Yes'],
  ] as const) {
    const id = `${kind}-${ask}`
    await host.do(ballot(id, kind, items.slice(0, 2), { ask, anonymity, question: `Is it ${ask}?` }))
    await host.do({ do: 'ballot-open', ballot: id })
    await expect(question(page, `Is it ${ask}?`)).toBeVisible()
    await main.getByText(answer, { exact: true }).tap()
    await look(page, id)
    await closed(host, id, { reveal: true })
  }

  await begin(host, 'after')
  await host.do(ballot('again', 'stance', items, { phase: 'after', secondOf: 'stance' }))
  await host.do({ do: 'ballot-open', ballot: 'again' })
  await shows('1 of 4')
  for (const [n, other] of others.entries())
    for (const { id } of items) await other.do(vote('again', id, ((n + 2) % 5) - 2))
  await closed(host, 'again', { reveal: true })
  await shows('What changed')
  await look(page, 'swing')

  await begin(host, 'close')
  await shows('What we take home')
  await look(page, 'close')
  await goToScreen(page, 'Map')
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expectNothingSerious(page, { what: 'the map as an outline' })
  await page.setViewportSize(smallest)
  await expectNoSideways(page, 'the map as an outline')
  await page.setViewportSize(upright)
  await goToScreen(page, 'Workshop')

  await page.context().setOffline(true)
  await expect(page.getByText('The connection is lost.', { exact: false })).toBeVisible()
  await look(page, 'offline')
  await page.context().setOffline(false)
  await expect(page.getByText('The connection is lost.', { exact: false })).toBeHidden({ timeout: 40_000 })

  await host.do({ do: 'end' })
  await shows('The workshop has ended')
  await look(page, 'ended')
  await press('Report…')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'the report’s dialog')
  for (const one of [host, ...others]) one.leave()
})
