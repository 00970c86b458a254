/** Three agendas as they come, each from its template to the report, with their time pressed together. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answerAll, goToScreen, joinByCode, mouseOn, question } from './in-the-workshop.ts'
import { add, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { ownServer } from './own-server.ts'
import { expect, mapOn, test } from './parley.ts'
import { wholeMapOf } from './whole-map.ts'
import {
  ballotIn,
  ballotNow,
  beginFrom,
  closeBallot,
  endWorkshop,
  next,
  openBallot,
  reveal,
  titlesOf,
  whoIs,
} from './workshop-begin.ts'
import { vote } from './workshop-plans.ts'
import { attend, type Attendee, joinWorkshop, loopback } from './workshop-socket.ts'

/** The report as text, taken from a page on which the workshop has ended. */
async function reportOf(page: Page, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Report…' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Take the outcome home' })
  await dialog.getByRole('checkbox', { name: 'Report with pictures' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Report as text' }).check()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  await file.saveAs(path)
  return readFileSync(path, 'utf8')
}

const motion = 'This house would ban cars downtown'

test('@long an Oxford debate is won by the side that moved more people, though the other has more', async ({
  person,
  makeMap,
  baseURL,
}, info) => {
  test.setTimeout(240_000)
  const origin = loopback(baseURL)
  const map = await makeMap()
  const host = await person({ name: 'Hana', viewport: { width: 1440, height: 900 } })
  await open(host, map.host)
  await writeFirstProposal(host, motion)
  await saved(host)
  const who = await beginFrom(host, map.host, 'Oxford debate', 'Hana')
  const seat = await attend(origin, who)
  expect(titlesOf(seat)).toHaveLength(11)
  const ada = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await joinByCode(ada, who.code, 'Ada')
  const class11: Attendee[] = []
  for (let n = 1; n <= 11; n++)
    class11.push(await attend(origin, await joinWorkshop(origin, who.code, `Pupil ${n}`)))

  /** Two of twelve are for it, then five; Ada is against it, then for it. */
  const ballot = async (forIt: number, adas: number) => {
    const { id, targets, epoch } = await openBallot(host, seat, 12)
    expect(targets.map(({ text }) => text)).toEqual([motion])
    for (const [n, pupil] of class11.entries())
      await pupil.do(vote(id, targets[0]?.id ?? '', n < forIt ? 1 : -1, epoch))
    await expect(question(ada, 'Do you support the motion?')).toBeVisible()
    await answerAll(
      ada,
      mouseOn(ada),
      new Map([[motion, adas]]),
      new Map([
        [1, 'For'],
        [-1, 'Against'],
        [null, 'Undecided'],
      ]),
    )
    await seat.until(() => ballotNow(seat).done === 12)
    await closeBallot(host, seat)
  }
  await next(host, seat, 'Motion and sides')
  // Two sides, chosen on one's own screen; a host moves whoever chose none.
  await expect(ada.getByText('The hosts are setting up the two sides.')).toBeVisible()
  await host.getByRole('button', { name: 'Set up the two sides' }).click()
  await ada.getByRole('button', { name: 'Speak against it' }).click()
  await expect(ada.getByText('You speak against the motion.')).toBeVisible()
  const sides = host.getByRole('region', { name: 'The two sides' })
  await expect(sides.getByRole('region', { name: 'Against', exact: true })).toContainText('Ada')
  await sides.getByRole('combobox', { name: 'Group of Pupil 1', exact: true }).selectOption('For')
  await expect(sides.getByRole('region', { name: 'For', exact: true })).toContainText('Pupil 1')
  await next(host, seat, 'Vote before')
  await ballot(2, -1)
  await expect(ada.getByText(/sealed until the second vote/)).toBeVisible()
  await expect(host.getByRole('button', { name: 'Reveal', exact: true })).toHaveCount(0)

  await next(host, seat, 'Prepare')
  await expect(ada.getByText(/^You speak against the motion: write/)).toBeVisible()
  await ada
    .getByRole('button', { name: /^(Choose a claim|Change)$/ })
    .first()
    .click()
  const picker = ada.getByRole('dialog', { name: 'Choose a claim' })
  await picker.getByRole('button', { name: motion }).first().click()
  await mouseOn(ada).choose(ada.getByRole('radio', { name: 'Rebuts', exact: true }))
  await ada.getByRole('textbox', { name: 'Your card' }).fill('Who carries the fridge?')
  await ada.getByRole('button', { name: 'Keep it, write another' }).click()
  await expect(ada.getByText('1 card written')).toBeVisible()
  await next(host, seat, 'Opening for')
  await host.getByRole('button', { name: 'Call on Pupil 1', exact: true }).click()
  await expect(sides.getByText('has the word')).toBeVisible()
  await next(host, seat, 'Opening against')
  await next(host, seat, 'Put it on the map')
  await host.getByRole('button', { name: 'Release all' }).click()
  await ada.getByRole('button', { name: 'Place on the map' }).click()
  await expect(ada.getByText('All your cards are on the map.')).toBeVisible()
  await expect
    .poll(() => wholeMapOf(seat.doc).claims.map(({ text }) => text.en))
    .toContain('Who carries the fridge?')
  for (const title of ['Rebuttals', 'The floor', 'Closing words', 'Vote after']) await next(host, seat, title)
  await ballot(4, 1)
  await reveal(host, seat)
  // 2 of 12 for it and 10 against, then 5 and 7: fewer still, and half of the room nearer to it.
  for (const page of [host, ada]) {
    await expect(page.getByText('For wins')).toBeVisible()
    await expect(page.getByText('It gained 50 points on the other side.')).toBeVisible()
    await expect(page.getByText('Of 12 people who answered both times.')).toBeVisible()
  }
  await next(host, seat, 'Result')
  await endWorkshop(host)
  const text = await reportOf(ada, info.outputPath('oxford.md'))
  expect(text).toMatch(
    /This house would ban cars downtown \| 12 \| Against 10 · Undecided 0 · For 2 \| Against 7 · Undecided 0 · For 5 \| \+50 points \| For wins/,
  )
  expect(text).toContain('**Strongest rebuttal:** Who carries the fridge?')
  expect(text).toContain('- **For:** Pupil 1\n- **Against:** Ada')
  for (const one of [seat, ...class11]) one.leave()
})

test('@long in dialogue mapping the scribe alone writes, everybody sees it at once, and the answers are voted on', async ({
  person,
  makeMap,
  baseURL,
}, info) => {
  test.setTimeout(240_000)
  const origin = loopback(baseURL)
  const map = await makeMap()
  const host = await person({ name: 'Hana', viewport: { width: 1440, height: 900 } })
  const who = await beginFrom(host, map.host, 'Dialogue mapping with a scribe', 'Hana')
  const seat = await attend(origin, who)
  const [sam, ada] = [await person(), await person()]
  await joinByCode(sam, who.code, 'Sam')
  await joinByCode(ada, who.code, 'Ada')
  const ben = await attend(origin, await joinWorkshop(origin, who.code, 'Ben'))
  await mouseOn(host).take(host.getByRole('button', { name: 'What you can do about Sam' }), 'Make a co-host')
  await expect(sam.getByRole('radio', { name: 'Room' })).toBeVisible()

  await next(host, seat, 'The question')
  await goToScreen(sam, 'Map')
  await goToScreen(ada, 'Map')
  await expect(ada.getByText('The map is closed to changes in this phase.')).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Questions and options' })).toHaveCount(0)
  await sam.getByRole('button', { name: 'Questions and options' }).click()
  const option = card(ada, 'Or leave it as it is')
  await expect(option).toBeVisible()
  await saved(sam)
  await next(host, seat, 'Answers')
  await next(host, seat, 'For and against')
  await add(sam, card(sam, 'Or leave it as it is').first(), 'rebuts', 'Then nothing changes')
  await expect(card(ada, 'Then nothing changes')).toBeVisible()
  // Who is not the scribe is offered nothing that writes, and what they send all the same reaches nobody.
  await option.first().click()
  await expect(ada.getByRole('button', { name: 'Add what rebuts' })).toHaveCount(0)
  const rows = wholeMapOf(seat.doc).claims.length
  ben.change((doc) => doc.getMap('meta').set('title@en', 'Ben was here'))
  await add(sam, card(sam, 'Then nothing changes').first(), 'supports', 'It never did')
  await expect.poll(() => wholeMapOf(seat.doc).claims.length).toBe(rows + 1)
  expect(wholeMapOf(seat.doc).title.en).not.toBe('Ben was here')

  await next(host, seat, 'Which to keep')
  await goToScreen(ada, 'Workshop')
  const { id, epoch, targets } = await openBallot(host, seat, 3)
  // The answers to the question, and not what speaks for or against them.
  expect(targets.map(({ text }) => text).toSorted()).toEqual([
    'Or leave it as it is',
    'Or we could …',
    'We could …',
  ])
  await goToScreen(sam, 'Room')
  await sam.getByRole('button', { name: 'Abstain myself' }).click()
  const cara = await attend(origin, await joinWorkshop(origin, who.code, 'Cara'))
  // She came after the opening, in a phase of minutes: a host lets her vote.
  expect(await cara.ask(vote(id, targets[0]?.id ?? '', 1, epoch))).toBe('notInElectorate')
  await host.getByRole('button', { name: 'Let Cara vote' }).click()
  await expect(host.getByRole('button', { name: 'Let Cara vote' })).toHaveCount(0)
  for (const { id: target } of targets) await cara.do(vote(id, target, 1, epoch))
  await closeBallot(host, seat)
  await reveal(host, seat)
  await next(host, seat, 'Talk about what is left')
  await host.getByRole('textbox', { name: 'Write down an outcome' }).fill('Try it for a month')
  await host.getByRole('button', { name: 'Add', exact: true }).click()
  await next(host, seat, 'Close')
  await mouseOn(ada).choose(ada.getByRole('checkbox', { name: 'I take this on' }))
  await endWorkshop(host)
  const text = await reportOf(ada, info.outputPath('scribe.md'))
  expect(text).toMatch(/Try it for a month \| Ada/)
  expect(text).toContain('| Or leave it as it is | 1 | 0 | 1 |')
  for (const one of [seat, cara]) one.leave()
})

const gone =
  /WebSocket|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to (?:fetch|load)/

test('@long in a week each comes when they can: a ballot stays open over a restart of the server, and nobody is hurried', async ({
  person,
}, info) => {
  test.setTimeout(300_000)
  const server = await ownServer()
  try {
    await server.start()
    const map = await mapOn(server.origin, 'sample')
    const at = { baseURL: server.origin, expects: gone }
    const proposals = [
      'Technology alliance',
      'De-Americanized standards',
      'Joint think tank',
      'Talent exchange',
    ]
    const stand = 'How far do you stand behind each proposal?'
    const done = 'You have answered everything. You can still change it until the ballot closes.'

    // Monday: the host opens the first vote, and goes.
    const monday = await person({ ...at, name: 'Hana', viewport: { width: 1440, height: 900 } })
    const who = await beginFrom(monday, map.host, 'A week, each in their own time', 'Hana')
    let seat = await attend(server.origin, who)
    await next(monday, seat, 'Read and take a stance')
    await openBallot(monday, seat, 0)
    seat.leave()
    await monday.close()

    // Later Ada comes by the code, to an empty room, and votes all the same.
    const ada = await person({ ...at, name: 'Ada' })
    await joinByCode(ada, who.code, 'Ada')
    await expect(question(ada, stand)).toBeVisible()
    // Days are told in days, with their end, and no second is counted.
    await expect(ada.getByRole('timer').first()).toHaveAccessibleName(
      /^(1 d 0 h|23 h \d+ min) left, until \w/,
    )
    await expect(ada.getByRole('timer').first()).not.toContainText(':')
    await answerAll(ada, mouseOn(ada), new Map(proposals.map((name, n) => [name, n % 2 ? 1 : -1])))
    const adaIs = await whoIs(ada)
    await ada.close()

    // In the night the server is started anew. Ben comes the next morning, and meets nobody.
    await server.kill()
    await server.start()
    const ben = await person({ ...at, name: 'Ben' })
    await joinByCode(ben, who.code, 'Ben')
    await answerAll(ben, mouseOn(ben), new Map(proposals.map((name) => [name, 2])))
    const benIs = await whoIs(ben)
    // While he looks on, it happens again; his page finds its way back by itself.
    await server.kill()
    await expect(ben.getByText('The connection is lost.', { exact: false })).toBeVisible()
    await server.start()
    await expect(ben.getByText('The connection is lost.', { exact: false })).toHaveCount(0, {
      timeout: 60_000,
    })
    await expect(ben.getByText(done)).toBeVisible()

    // Ada looks in again: her answers are there. The host too, who has lost nothing.
    const adaAgain = await ada.context().newPage()
    await adaAgain.goto(`/w/${who.workshop}`)
    await expect(adaAgain.getByText(done)).toBeVisible()
    await adaAgain.close()
    const host = await monday.context().newPage()
    await host.goto(`/w/${who.workshop}`)
    await expect(host.getByText('2 of 2').first()).toBeVisible()
    seat = await attend(server.origin, who)
    expect(ballotNow(seat)).toMatchObject({ state: 'open', of: 2, done: 2 })
    await closeBallot(host, seat)

    await next(host, seat, 'Private writing')
    const target = ballotNowOf(seat, 'stance-before').targets[0]?.id ?? ''
    for (const [whose, text] of [
      [adaIs, 'What Ada wrote on Tuesday'],
      [benIs, 'What Ben wrote on Wednesday'],
    ] as const) {
      const writer = await attend(server.origin, whose)
      await writer.do({
        do: 'draft',
        draft: `of-${whose.alias}`,
        target,
        relation: 'rebuts',
        text,
        lang: 'en',
      })
      writer.leave()
    }
    await next(host, seat, 'Answer each other')
    await host.getByRole('button', { name: 'Release all' }).click()
    await goToScreen(ben, 'Map')
    await expect(ben.getByRole('button', { name: 'Undo' })).toBeVisible()
    // Two days go by in a moment. Where nobody is there to end it, the map closes with the time.
    await seat.do({ do: 'timer-add', ms: -86_400_000 })
    await seat.do({ do: 'timer-add', ms: -86_400_000 })
    await expect(ben.getByText('The time is over; the map is closed to changes.')).toBeVisible()
    await goToScreen(ben, 'Workshop')

    for (const title of ['Check the steps', 'Crux vote', 'Stance after']) {
      await next(host, seat, title)
      await host.getByRole('button', { name: 'Open the ballot' }).click()
      await seat.until((view) => ballotIn(view)?.state === 'open')
      const { id, epoch, targets } = ballotNow(seat)
      await seat.do({ do: 'abstain', ballot: id, on: true })
      if (title === 'Check the steps') expect(targets.every(({ kind }) => kind === 'step')).toBe(true)
      for (const whose of [adaIs, benIs]) {
        const voter = await attend(server.origin, whose)
        await voter.do(vote(id, targets[0]?.id ?? '', 1, epoch))
        voter.leave()
      }
      await closeBallot(host, seat)
      await reveal(host, seat)
    }
    await next(host, seat, 'Close')
    await endWorkshop(host)
    const text = await reportOf(host, info.outputPath('week.md'))
    expect(text).toContain(
      '| Technology alliance | 2 | too few to show | too few to show |  | no clear shift |',
    )
    expect(text).toContain('What Ada wrote on Tuesday')
    expect(text).toMatch(/\| Read and take a stance \| [\d,]+ min \|/)
    expect(text).toContain('whoever came while it was open')
    seat.leave()
  } finally {
    await server.remove()
  }
})

const ballotNowOf = ({ view }: Attendee, phase: string): { targets: { id: string }[] } => {
  const found = Object.values<{ phase: string; targets: { id: string }[] }>(view['ballots']).find(
    (one) => one.phase === phase,
  )
  if (!found) throw new Error(`There is no ballot of ${phase}.`)
  return found
}
