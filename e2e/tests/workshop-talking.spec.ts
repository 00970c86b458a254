/** What a talk comes to: wordings that people propose and take one way or another, cards merged, groups joined, feedback. */
import type { Page } from '@playwright/test'
import { joinByCode, mouseOn, sitDown, goToScreen } from './in-the-workshop.ts'
import { wholeMapOf } from './whole-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, phase } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop } from './workshop-socket.ts'

const wide = { width: 1440, height: 900 }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('@long a wording is proposed on a phone, taken one way or another, put on the map by a host, and told in the report', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const agenda = [phase('talk', 'talk', { rights: building }), phase('close', 'close')]
  const { origin, shop: who, lead: seat } = await led(agenda)
  const ben = await attend(origin, await joinWorkshop(origin, who.code, 'Ben'))
  const host = await person({ name: 'Hana', viewport: wide })
  await sitDown(host, who)
  const ada = await person({ name: 'Ada', ...phone })
  await joinByCode(ada, who.code, 'Ada')
  await seat.do({ do: 'phase', phase: 'talk', start: false })
  await host.getByRole('button', { name: 'Bring everyone to Talent exchange' }).click()
  await expect(ada.getByText('Hana Host brought you here.')).toBeVisible()
  await goToScreen(ada, 'Workshop')
  const claim = claimOf(seat.doc, 'Talent exchange')

  // How people take the claim itself: one voice each, counted for all.
  const taken = ada.getByRole('group', { name: 'How do you take it? Talent exchange' })
  await taken.getByRole('button', { name: 'Agree, 0' }).tap()
  await expect(taken.getByRole('button', { name: 'Agree, 1', pressed: true })).toBeVisible()
  await ben.do({ do: 'flag', row: claim, kind: 'concern', on: true })
  await expect(taken.getByRole('button', { name: 'Concern, 1', pressed: false })).toBeVisible()
  await taken.getByRole('button', { name: 'Concern, 1' }).tap()
  await expect(taken.getByRole('button', { name: 'Concern, 2', pressed: true })).toBeVisible()
  await expect(taken.getByRole('button', { name: 'Agree, 0', pressed: false })).toBeVisible()

  const words = 'Universities of both train people jointly, on leave and with a way back.'
  await ada.getByRole('textbox', { name: 'Propose a wording' }).fill(words)
  await ada.getByRole('button', { name: 'Propose', exact: true }).tap()
  const proposed = host.getByRole('region', { name: 'Proposed wordings' }).getByRole('listitem')
  await expect(proposed).toContainText(words)
  await expect(proposed).toContainText('1 agree, 0 with a concern')
  const flags = (seat.view['flags'] as { agree: Record<string, number> }).agree
  const [comment = ''] = Object.keys(flags).filter((row) => row !== claim)
  await ben.do({ do: 'flag', row: comment, kind: 'concern', on: true })
  await expect(proposed).toContainText('1 agree, 1 with a concern')
  await expect(
    ada
      .getByRole('group', { name: `How do you take it? ${words}` })
      .getByRole('button', { name: 'Concern, 1' }),
  ).toBeVisible()

  await proposed.getByRole('button', { name: `Write it down: ${words}` }).click()
  await proposed.getByRole('button', { name: `Use it on the map: ${words}` }).click()
  await expect(proposed).toHaveCount(0)
  await expect.poll(() => wholeMapOf(seat.doc).claims.find(({ id }) => id === claim)?.text.en).toBe(words)
  await expect(ada.getByRole('article')).toContainText(words)

  // The close: three sentences for all, answered in secret, and shown at one press.
  await seat.do({ do: 'phase', phase: 'close', start: false })
  await host.getByRole('button', { name: 'Ask for feedback' }).click()
  for (const step of ['1 of 3', '2 of 3', '3 of 3']) {
    await expect(ada.getByText(step, { exact: true })).toBeVisible()
    await mouseOn(ada).choose(ada.getByRole('radio', { name: 'Agree', exact: true }))
    await ada.getByRole('button', { name: step === '3 of 3' ? 'See all answers' : 'Next', exact: true }).tap()
  }
  const feedback = host.getByRole('region', { name: 'Feedback' })
  await expect(feedback.getByText('1 of 3 have answered')).toBeVisible()
  await feedback.getByRole('button', { name: 'Close it and show the result' }).click()
  await expect(host.getByRole('heading', { name: 'How was it for you?' })).toBeVisible()
  await expect(feedback).toHaveCount(0)
  await expect(ada.getByRole('heading', { name: 'How was it for you?' })).toBeVisible()
  await expect(ada.getByText(words).first()).toBeVisible()

  await seat.do({ do: 'end' })
  await host.getByRole('button', { name: 'Report…' }).first().click()
  const dialog = host.getByRole('dialog', { name: 'Take the outcome home' })
  await dialog.getByRole('checkbox', { name: 'Report with pictures' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Report as text' }).check()
  await dialog.getByRole('checkbox', { name: 'Pictures (PNG)' }).check()
  const names: string[] = []
  const texts: Promise<string>[] = []
  host.on('download', (file) => {
    names.push(file.suggestedFilename())
    if (file.suggestedFilename().endsWith('.md'))
      texts.push(
        file.createReadStream().then(async (stream) => {
          let all = ''
          for await (const part of stream) all += String(part)
          return all
        }),
      )
  })
  await dialog.getByRole('button', { name: 'Download' }).click()
  await expect(dialog.getByText('2 files were saved.')).toBeVisible()
  await expect
    .poll(() => names.toSorted())
    .toEqual(['Who builds it – Pictures (PNG).zip', 'Who builds it.md'])
  const [text = ''] = await Promise.all(texts)
  expect(text).toContain('## Agreement and concern')
  expect(text).toContain('Wording proposed for: Talent exchange | 1 | 1 |')
  expect(text).toContain('How was it for you?')
  ben.leave()
})

test('@long of two cards that say the same one is placed and the other goes up in it, and a host joins a group on its branch', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const agenda = [
    phase('write', 'writing', { writing: { authors: 'named', moderated: false } }),
    phase('reveal', 'reveal', { rights: building }),
    phase('groups', 'breakouts', { rights: building }),
  ]
  const { origin, shop: who, lead: seat } = await led(agenda)
  const ben = await attend(origin, await joinWorkshop(origin, who.code, 'Ben'))
  const host = await person({ name: 'Hana', viewport: wide })
  await sitDown(host, who)
  const ada = await person({ name: 'Ada', ...phone })
  await joinByCode(ada, who.code, 'Ada')
  await seat.do({ do: 'phase', phase: 'write', start: false })
  const target = claimOf(seat.doc, 'Joint think tank')
  const drafted = { do: 'draft', target, relation: 'rebuts', lang: 'en' }
  await ben.do({ ...drafted, draft: 'bens', text: 'Think tanks talk to each other already.' })
  await ben.do({ ...drafted, draft: 'bens2', text: 'They meet anyhow, those think tanks.' })
  await mouseOn(ada).press(ada.getByRole('button', { name: 'Choose a claim' }))
  const picker = ada.getByRole('dialog')
  await picker.getByRole('button', { name: 'Joint think tank' }).first().tap()
  await mouseOn(ada).choose(ada.getByRole('radio', { name: 'Rebuts', exact: true }))
  await ada.getByRole('textbox', { name: 'Your card' }).fill('There are such platforms already.')
  await ada.getByRole('button', { name: 'Keep it, write another' }).tap()
  await seat.until(({ writing }) => writing.drafts === 3)
  await seat.do({ do: 'phase', phase: 'reveal', start: false })
  await seat.do({ do: 'release', scope: { of: 'all' } })

  const said = (text: string) => wholeMapOf(seat.doc).claims.find((one) => one.text.en === text)
  await host.getByRole('button', { name: 'Place it: Think tanks talk to each other already.' }).click()
  await expect.poll(() => said('Think tanks talk to each other already.')).toBeTruthy()
  // A host, of somebody's card; then its writer, on a phone.
  await host.getByRole('button', { name: 'Says the same as…: They meet anyhow, those think tanks.' }).click()
  await host
    .getByRole('dialog', { name: 'Which claim says the same?' })
    .getByRole('button', { name: 'Think tanks talk to each other already.' })
    .click()
  await seat.until(({ cards }) =>
    Object.values<{ text: string; standing: string }>(cards).some(
      ({ text, standing }) => text.startsWith('They meet') && standing === 'placed',
    ),
  )
  await ada.getByRole('button', { name: 'Says the same as…' }).tap()
  await ada
    .getByRole('dialog', { name: 'Which claim says the same?' })
    .getByRole('button', { name: 'Think tanks talk to each other already.' })
    .tap()
  await expect(ada.getByText('All your cards are on the map.')).toBeVisible()
  // One claim is left, with all three wordings; nobody's view shows the other two.
  await expect
    .poll(() => said('Think tanks talk to each other already.')?.note.en)
    .toMatch(/They meet anyhow, those think tanks\.[^]*There are such platforms already\./)
  await goToScreen(ada, 'Map')
  const rows = ada.getByRole('treegrid').getByRole('row')
  await expect(rows.filter({ hasText: 'Joint think tank' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: 'There are such platforms already.' })).toHaveCount(0)

  await seat.do({ do: 'phase', phase: 'groups', start: false })
  await host.getByRole('button', { name: 'One group for each proposal' }).click()
  await host.getByRole('button', { name: 'Join “Joint think tank” on the map' }).click()
  await expect(host.getByText('Your group: Joint think tank')).toBeVisible()
  const groups = seat.view['groups'] as { name: string; members: string[] }[]
  expect(groups.find(({ name }) => name === 'Joint think tank')?.members).toContain(who.person)
  await goToScreen(host, 'Room')
  await host.getByRole('button', { name: 'Leave “Joint think tank”' }).click()
  await expect(host.getByRole('button', { name: 'Join “Joint think tank” on the map' })).toBeVisible()
  ben.leave()
})

test('@long among many nobody’s pointer is seen but that of a host who shows something, and each may hide their own', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const { origin, shop: who, lead: seat } = await led([phase('talk', 'talk', { rights: building })])
  const host = await person({ name: 'Hana', viewport: wide })
  await sitDown(host, who, 'map')
  const ada = await person({ name: 'Ada', viewport: wide })
  await joinByCode(ada, who.code, 'Ada')
  await goToScreen(ada, 'Map')
  await seat.do({ do: 'phase', phase: 'talk', start: false })
  const seen = (page: Page) => page.locator('.pc-pointer')
  const point = async (page: Page) => {
    for (const x of [500, 520, 540]) await page.mouse.move(x, 500)
  }
  await point(host)
  await expect(seen(ada)).toHaveText('Hana Host')
  await host.mouse.move(720, 10)
  // One's own switch; it is kept, and taken back.
  const menu = host.getByRole('banner').getByRole('button', { name: 'More' })
  await mouseOn(host).take(menu, 'Hide my pointer from others')
  await expect(seen(ada)).toHaveCount(0)
  await point(host)
  await seat.do({ do: 'broadcast', text: 'Is nobody pointing?' })
  await expect(ada.getByText('Is nobody pointing?')).toBeVisible()
  await expect(seen(ada)).toHaveCount(0)
  await mouseOn(host).take(menu, 'Let others see my pointer')
  await point(host)
  await expect(seen(ada)).toHaveCount(1)

  const crowd = []
  for (let n = 1; n <= 11; n++)
    crowd.push(await attend(origin, await joinWorkshop(origin, who.code, `Pupil ${n}`)))
  await expect(seen(ada)).toHaveCount(0)
  await seat.do({
    do: 'spotlight',
    id: 'lit',
    mode: 'summon',
    rows: [claimOf(seat.doc, 'Talent exchange')],
    live: false,
  })
  await point(host)
  await expect(seen(ada)).toHaveText('Hana Host')
  // Who is shown something points at nothing for all.
  await point(ada)
  await seat.do({ do: 'broadcast', text: 'Only the host points.' })
  await expect(host.getByText('Only the host points.')).toBeVisible()
  await expect(seen(host)).toHaveCount(0)
  await seat.do({ do: 'spotlight-end' })
  await expect(seen(ada)).toHaveCount(0)
  for (const one of crowd) one.leave()
})
