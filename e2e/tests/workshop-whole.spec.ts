/**
 * The whole workshop of 81 minutes on the sample map, with its time pressed together: a host, a co-host, six who take
 * part (two on phones by touch, one by keys alone, one with the outline for a map) and a wall. Everything is done by
 * hands on pages; only looking at what the server says is not. The report's numbers are held against what was cast.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  answerAll,
  fingersOf,
  giveDots,
  goToScreen,
  type Hands,
  heardBy,
  inRoom,
  keysOf,
  mouseOn,
  question,
} from './in-the-workshop.ts'
import { showOutline } from './on-the-map.ts'
import { expect, test } from './parley.ts'
import { cast, dotsOf, dotTotals, nameOf, proposals, stances } from './workshop-cast.ts'
import { rightInEveryNumber } from './workshop-report.ts'
import { attend, type Attendee, loopback, type View, type Who } from './workshop-socket.ts'

interface Seat {
  readonly name: (typeof cast)[number]
  readonly page: Page
  readonly hands: Hands
}

test('@long 81 minutes on the sample map, and a report that is right in every number', async ({
  person,
  makeMap,
  baseURL,
}, info) => {
  test.setTimeout(900_000)
  const origin = loopback(baseURL)
  const map = await makeMap('sample')
  const host = await person({ name: 'Hana', viewport: { width: 1440, height: 900 } })
  const heard: (readonly string[])[] = [heardBy(host)]
  const newPage = async (options: Parameters<typeof person>[0] = {}) => {
    const page = await person(options)
    heard.push(heardBy(page))
    return page
  }
  const press = (name: string | RegExp) => host.getByRole('button', { name }).first().click()
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const seats: Seat[] = []
  let seen: Attendee | undefined
  /** What the server says to the host, by a socket of their own. */
  const told = (): Attendee => {
    if (!seen) throw new Error('The workshop has not begun.')
    return seen
  }
  const phaseIs = async (title: string) => {
    for (const { page } of seats)
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }
  const next = async (title: string) => {
    await press(`Next: ${title}`)
    await told().until(
      ({ agenda }) => agenda.phases.find((one: { id: string }) => one.id === agenda.phase)?.title === title,
    )
  }

  await test.step('the host begins it from the menu of the map', async () => {
    await host.goto(map.host)
    await expect(host.getByText('Saved', { exact: true })).toBeVisible()
    await host.getByRole('button', { name: 'Menu of this map' }).click()
    await host.getByRole('menuitem', { name: 'Workshops on this map…' }).click()
    const dialog = host.getByRole('dialog', { name: 'Start a workshop' })
    await dialog.getByRole('textbox', { name: 'Your name in it' }).fill('Hana')
    await dialog.getByRole('button', { name: 'Open the lobby' }).click()
    await inRoom(host)
    await expect(host.getByRole('heading', { name: 'Agenda, 81 minutes' })).toBeVisible()
  })

  const who = await host.evaluate((): Who => {
    const [name = ''] = Object.keys(localStorage).filter((key) => key.startsWith('parley.workshop.'))
    return { ...JSON.parse(localStorage[name] as string), workshop: name.slice('parley.workshop.'.length) }
  })
  seen = await attend(origin, who)

  const wall = await newPage({ viewport: { width: 1920, height: 1080 } })
  const second = await newPage({ name: 'Cora', viewport: { width: 1024, height: 768 } })
  await test.step('everybody comes in by the code', async () => {
    for (const name of cast) {
      const page = await newPage(name.startsWith('T') ? { ...phone } : {})
      const hands = name.startsWith('T') ? fingersOf(page) : name === 'Kim' ? keysOf(page) : mouseOn(page)
      await page.goto(`/j/${who.code}`)
      await hands.write(page.getByRole('textbox', { name: 'Name or alias' }), name)
      await hands.press(page.getByRole('button', { name: 'Join', exact: true }))
      await expect(page.getByRole('heading', { name: `Hello, ${name}` })).toBeVisible()
      seats.push({ name, page, hands })
    }
    await second.goto(`/j/${who.code}`)
    await second.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(second.getByRole('heading', { name: 'Hello, Cora' })).toBeVisible()
    await wall.goto(`/j/${who.code}`)
    await wall.getByRole('button', { name: 'This screen is a projector' }).click()
    await expect(wall.getByText(who.code)).toBeVisible()
    await expect(wall.getByText('8 in the room')).toBeVisible()
    await mouseOn(host).take(
      host.getByRole('button', { name: 'What you can do about Cora' }),
      'Make a co-host',
    )
    await expect(second.getByRole('heading', { name: 'Come in' })).toBeVisible()
    const [tara] = seats
    if (!tara) throw new Error('Nobody is there.')
    await tara.hands.press(tara.page.getByRole('button', { name: 'Try it out' }))
    await expect(tara.page.getByText('Your press has arrived', { exact: false })).toBeVisible()
  })

  await test.step('1: frame, with the proposals shown', async () => {
    await press('Begin: Frame and rules')
    await phaseIs('Frame and rules')
    for (const { page } of seats) await expect(page.getByRole('timer').first()).toBeVisible()
    await host.getByRole('radio', { name: 'Invite' }).focus()
    await host.keyboard.press('Space')
    await press('Bring everyone to Joint think tank')
    await expect(wall.getByText('Joint think tank').first()).toBeVisible()
    for (const { page, hands } of seats)
      await hands.press(
        page.getByRole('status').filter({ hasText: 'invites you' }).getByRole('button', { name: 'Not now' }),
      )
    await press('Let everyone go')
  })

  /** One after the other abstains of those who lead, so that the six are all. */
  const openBallot = async () => {
    await press('Open the ballot')
    for (const page of [host, second]) {
      await page.getByRole('button', { name: 'Abstain myself' }).click()
      await expect(page.getByText('You abstain and are not counted.')).toBeVisible()
    }
  }
  const ballotNow = () => {
    const { ballots, agenda } = told().view
    const found = Object.values<View>(ballots).find((one) => one['phase'] === agenda.phase)
    if (!found) throw new Error('There is no ballot in this phase.')
    return found as { id: string; targets: { id: string; text: string }[]; [more: string]: unknown }
  }
  const takeStances = async (votes: (typeof stances)['before']) => {
    for (const [n, { page, hands }] of seats.entries()) {
      await expect(question(page, 'How far do you stand behind each proposal?')).toBeVisible()
      await answerAll(page, hands, new Map(proposals.map((name, at) => [name, votes[n]?.[at] ?? null])))
    }
    await told().until(() => ballotNow()['done'] === 6)
    await expect(host.getByText('6 of 6').first()).toBeVisible()
    await expect(wall.getByText('6 of 6').first()).toBeVisible()
  }
  const close = async () => {
    await press('Close ballot')
    await told().until(() => ballotNow()['state'] === 'closed')
  }

  await test.step('2: stance before, sealed', async () => {
    await next('Stance before')
    await openBallot()
    await takeStances(stances.before)
    await close()
    for (const { page } of seats)
      await expect(
        page.getByText('The ballot is closed. Its result stays sealed until the second vote.'),
      ).toBeVisible()
    await expect(host.getByRole('button', { name: 'Reveal', exact: true })).toHaveCount(0)
    // Nobody was told a total, nor will be until the second vote.
    for (const all of heard) expect(all.join('\n')).not.toContain('"voters"')
  })

  await test.step('3: tour, with a flag', async () => {
    await next('Tour and source check')
    await phaseIs('Tour and source check')
    const [, tom] = seats
    await tom?.hands.press(tom.page.getByRole('button', { name: 'Next claim' }))
    await tom?.hands.press(tom.page.getByRole('button', { name: 'This needs a source' }))
    await expect(host.getByText('1 needs a source')).toBeVisible()
  })

  const cardOf = (name: string) => `What ${name} wrote in silence`
  await test.step('4: silent writing', async () => {
    await next('Silent writing')
    await phaseIs('Silent writing')
    for (const [n, { name, page, hands }] of seats.entries()) {
      await hands.press(page.getByRole('button', { name: /^(Choose a claim|Change)$/ }).first())
      const dialog = page.getByRole('dialog', { name: 'Choose a claim' })
      const target = proposals[n % proposals.length] ?? ''
      await hands.write(dialog.getByRole('searchbox', { name: 'Search the claims' }), target)
      await hands.press(dialog.getByRole('button', { name: target }).first())
      await expect(dialog).toHaveCount(0)
      await hands.choose(page.getByRole('radio', { name: n % 2 ? 'Rebuts' : 'Supports', exact: true }))
      await hands.write(page.getByRole('textbox', { name: 'Your card' }), cardOf(name))
      await hands.press(page.getByRole('button', { name: 'Keep it, write another' }))
      await expect(page.getByText('1 card written')).toBeVisible()
    }
    await expect(host.getByText('6 of 6 have written')).toBeVisible()
    for (const [at, all] of heard.entries()) {
      const others = cast.filter((name) => seats[at - 3]?.name !== name)
      for (const name of others) expect(all.join('\n')).not.toContain(cardOf(name))
    }
  })

  await test.step('5: reveal and place', async () => {
    await next('Reveal and place')
    await press('Release all')
    await told().until(({ cards }) => Object.keys(cards).length === 6)
    for (const { name, page, hands } of seats) {
      await expect(page.getByText(cardOf(name)).first()).toBeVisible()
      if (name === 'Max') continue
      await hands.press(page.getByRole('button', { name: 'Place on the map' }))
      await expect(page.getByText('All your cards are on the map.')).toBeVisible()
    }
    await press(`Park: ${cardOf('Max')}`)
    await expect(host.getByRole('region', { name: 'Parked' })).toContainText(cardOf('Max'))
    await expect(host.getByRole('region', { name: 'On the map' }).getByRole('listitem')).toHaveCount(5)
  })

  await test.step('6: breakouts, each on a branch', async () => {
    await next('Breakouts')
    await press('One group for each proposal')
    for (const { page } of seats)
      await expect(page.getByRole('heading', { name: /^Your group: / })).toBeVisible()
    const [, tom, kim, olu] = seats
    for (const [one, kind] of [
      [tom, 'Strongest reason'],
      [kim, 'Strongest rebuttal'],
    ] as const) {
      await one?.hands.press(one.page.getByRole('button', { name: new RegExp(`^Choose ?: ${kind}`) }))
      const dialog = one?.page.getByRole('dialog', { name: kind })
      if (!one || !dialog) throw new Error('Nobody is there.')
      await one.hands.press(dialog.getByRole('list').getByRole('button').first())
      await expect(dialog).toHaveCount(0)
      await expect(
        one.page.getByRole('button', { name: new RegExp(`^Choose another ?: ${kind}`) }),
      ).toBeVisible()
    }
    if (!olu) throw new Error('Nobody is there.')
    // The outline is the map of one of them.
    await olu.page.getByRole('button', { name: 'Work on the map' }).click()
    await showOutline(olu.page)
    const row = olu.page.getByRole('row', { name: /^Proposal / }).first()
    await row.click()
    await olu.page.keyboard.press('a')
    await expect(olu.page.getByRole('textbox', { name: 'Words' })).toBeFocused()
    await olu.page.keyboard.insertText('What Olu added in the outline')
    await olu.page.keyboard.press('Enter')
    await expect(olu.page.getByRole('row', { name: /What Olu added in the outline/ })).toBeVisible()
    await goToScreen(olu.page, 'Workshop')
  })

  await test.step('7: report back, with a raised hand', async () => {
    await next('Report back')
    const [tara] = seats
    if (!tara) throw new Error('Nobody is there.')
    await tara.hands.take(tara.page.getByRole('button', { name: 'Raise hand' }).first(), 'I want to speak')
    await press('Call on Tara')
    await expect(tara.page.getByText('It is your turn to speak.').first()).toBeAttached()
  })

  let cruxes: readonly string[] = []
  await test.step('8: crux vote', async () => {
    await next('Crux vote')
    await openBallot()
    const { targets, each } = ballotNow()
    cruxes = targets.map(({ text }) => nameOf(text))
    expect(targets).toHaveLength(12)
    expect(each).toBe(3)
    for (const [n, { page, hands }] of seats.entries()) {
      await expect(
        question(page, 'Which claims would change your mind if they turned out otherwise?'),
      ).toBeVisible()
      const dots = [...dotsOf(n, cruxes.length)].map(([at, count]) => [cruxes[at] ?? '', count] as const)
      await giveDots(page, hands, new Map(dots))
    }
    await told().until(() => ballotNow()['done'] === 6)
    await close()
    await host.getByRole('button', { name: 'Reveal', exact: true }).click()
    await told().until(() => ballotNow()['state'] === 'revealed')
    for (const page of [...seats.map((seat) => seat.page), host, wall])
      for (const [at, { dots, voters }] of dotTotals(cruxes.length))
        await expect(
          page
            .getByRole('listitem')
            .filter({ hasText: cruxes[at]?.replace(/…$/, '') ?? '' })
            .first(),
        ).toContainText(`${dots} dots from ${voters} people`)
  })

  await test.step('9: crux talk', async () => {
    await next('Crux talk')
    await host
      .getByRole('textbox', { name: 'Write down what would settle it' })
      .fill('Count who publishes with whom')
    await press(/^Add$/)
    for (const { page } of seats) await expect(page.getByText('Count who publishes with whom')).toBeVisible()
  })

  await test.step('10: stance after, and the swing', async () => {
    await next('Stance after')
    await openBallot()
    await takeStances(stances.after)
    await close()
    await host.getByRole('button', { name: 'Reveal', exact: true }).click()
    for (const { page } of seats) {
      await expect(page.getByText('Of 6 people who answered both times.')).toBeVisible()
      await expect(page.getByText('6 of 6 voted.')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Your own shift' })).toBeVisible()
    }
  })

  await test.step('11: close', async () => {
    await next('Close')
    const [tara, , kim] = seats
    for (const one of [tara, kim]) {
      const box = one?.page.getByRole('checkbox', { name: 'I take this on' })
      if (!one || !box) throw new Error('Nobody is there.')
      await (one === tara ? one.page.getByText('I take this on').tap() : one.hands.press(box))
      if (one === kim && !(await box.isChecked())) await one.page.keyboard.press('Space')
      await expect(box).toBeChecked()
    }
    await host.getByRole('main').getByRole('button', { name: 'End workshop' }).click()
    await host.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
    for (const { page } of seats)
      await expect(page.getByRole('heading', { name: 'The workshop has ended' })).toBeVisible()
  })

  await test.step('the report, taken home on a phone', async () => {
    const [tara] = seats
    if (!tara) throw new Error('Nobody is there.')
    const { page, hands } = tara
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await hands.press(page.getByRole('button', { name: 'Report…' }).first())
    const dialog = page.getByRole('dialog', { name: 'Take the outcome home' })
    for (const format of ['Report as text', 'Votes as a table', 'Before and after as a table'])
      await hands.choose(dialog.getByRole('checkbox', { name: format }))
    const files = new Map<string, string>()
    page.on('download', async (download) => {
      const path = info.outputPath(download.suggestedFilename())
      await download.saveAs(path)
      files.set(download.suggestedFilename(), readFileSync(path, 'utf8'))
    })
    await hands.press(dialog.getByRole('button', { name: 'Download' }))
    await expect.poll(() => files.size).toBe(4)
    const fileOf = (ending: string) => [...files].find(([name]) => name.endsWith(ending))?.[1] ?? ''

    rightInEveryNumber(fileOf, cruxes, cardOf('Max'))
  })
  seen.leave()
})
