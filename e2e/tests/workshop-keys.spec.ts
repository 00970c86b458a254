/**
 * A host leads the whole agenda of 81 minutes by keys alone, from the menu of the map to the report. Four people answer
 * over sockets. After each press the keyboard stands on something of the page, and it is seen where.
 */
import type { Page } from '@playwright/test'
import { inRoom, keysOf } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { ballotNow, whoIs } from './workshop-begin.ts'
import { vote } from './workshop-plans.ts'
import { attend, type Attendee, claimOf, joinWorkshop, loopback } from './workshop-socket.ts'

/** Where the keyboard stands: 'nowhere', 'unseen', or what it is on. */
const whereIs = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    if (!at || at === document.body) return 'nowhere'
    // A choice of one among a few is drawn as its label.
    const drawn = at instanceof HTMLInputElement && at.type === 'radio' ? (at.closest('label') ?? at) : at
    const { boxShadow, outlineStyle } = getComputedStyle(drawn)
    // A heading that the keyboard was left at is no stop of its own.
    const isStop = at instanceof HTMLElement && at.tabIndex >= 0
    return isStop && boxShadow === 'none' && outlineStyle === 'none' ? 'unseen' : at.tagName
  })

test('@long a host leads the whole agenda by keys alone', async ({ person, makeMap, baseURL }) => {
  test.setTimeout(600_000)
  const origin = loopback(baseURL)
  const map = await makeMap('sample')
  const host = await person({ name: 'Hana', viewport: { width: 1440, height: 900 } })
  const keys = keysOf(host)
  const main = host.getByRole('main')
  const isSeen = async () => {
    await expect.poll(() => whereIs(host)).not.toMatch(/nowhere|unseen/)
  }
  const press = async (name: string | RegExp, within = main) => {
    await keys.press(within.getByRole('button', { name, exact: typeof name === 'string' }).first())
    await isSeen()
  }
  const head = (name: string) => expect(main.getByRole('heading', { level: 1 })).toHaveText(name)

  await host.goto(map.host)
  await expect(host.getByText('Saved', { exact: true })).toBeVisible()
  await keys.take(host.getByRole('button', { name: 'Menu of this map' }), 'Workshops on this map…')
  const start = host.getByRole('dialog', { name: 'Start a workshop' })
  await keys.write(start.getByRole('textbox', { name: 'Your name in it' }), 'Hana')
  await keys.press(start.getByRole('button', { name: 'Open the lobby' }))
  await inRoom(host)

  const who = await whoIs(host)
  const seat = await attend(origin, who)
  const others: Attendee[] = []
  for (const name of ['Ana', 'Ben', 'Kim', 'Olu'])
    others.push(await attend(origin, await joinWorkshop(origin, who.code, name)))
  const each = (act: (one: Attendee, n: number) => Promise<unknown>) => Promise.all(others.map(act))
  const [ana] = others
  if (!ana) throw new Error('Nobody is there.')

  const go = async (title: string) => {
    await press(new RegExp(`^(Begin|Next): ${title}$`))
    await seat.until(
      ({ agenda }) => agenda.phases.find(({ id }: { id: string }) => id === agenda.phase)?.title === title,
    )
  }
  await go('Frame and rules')
  await head('Frame and rules')
  await press('Bring everyone to Joint think tank')
  await press('Let everyone go')
  await press('Pause')
  await press('Go on')

  const answered = async (of: (target: number, n: number) => number | null | undefined) => {
    const { id, epoch, targets } = ballotNow(seat)
    await each(async (one, n) => {
      for (const [at, target] of targets.entries()) {
        const value = of(at, n)
        if (value !== undefined) await one.do(vote(id, target.id, value, epoch))
      }
    })
    await seat.until(() => ballotNow(seat).done === others.length)
  }
  const open = async () => {
    await press('Open the ballot')
    await seat.until(({ agenda, ballots }) =>
      Object.values<{ phase: string; state: string }>(ballots).some(
        ({ phase, state }) => phase === agenda.phase && state === 'open',
      ),
    )
    await press('Abstain myself')
  }
  const close = async () => {
    await press('Close ballot')
    await seat.until(() => ballotNow(seat).state === 'closed')
  }

  await go('Stance before')
  await open()
  await answered((at, n) => ((at + n) % 5) - 2)
  await close()
  await expect(main.getByText('Closed and sealed', { exact: false })).toBeVisible()

  await go('Tour and source check')
  await ana.do({ do: 'flag', row: claimOf(seat.doc, 'Technology alliance'), kind: 'unclear', on: true })
  await expect(main.getByText('1 unclear')).toBeVisible()

  await go('Silent writing')
  const target = claimOf(seat.doc, 'Joint think tank')
  await each((one, n) =>
    one.do({ do: 'draft', draft: `d${n}`, target, relation: 'rebuts', text: `Card ${n}`, lang: 'en' }),
  )
  await expect(main.getByText('4 of 4 have written')).toBeVisible()
  await press('Nudge')

  await go('Reveal and place')
  await press('Release the next')
  await expect(main.getByText('3 cards wait to be released')).toBeVisible()
  await press('Release all')
  await press('Place it: Card 1')
  await expect(main.getByText('1 of 4', { exact: true })).toBeVisible()
  await press('Park: Card 2')
  await expect(main.getByRole('region', { name: 'Parked' })).toContainText('Card 2')

  await go('Breakouts')
  await press('One group for each proposal')
  await expect(main.getByRole('region', { name: 'Joint think tank' })).toBeVisible()
  await press('Add 2 minutes')

  await go('Report back')
  await ana.do({ do: 'hand', kind: 'speak' })
  await press('Call on Technology alliance, 2 minutes')
  await press('Call on Ana', host.getByRole('complementary', { name: 'People' }))
  await press('Lower the hand of Ana', host.getByRole('complementary', { name: 'People' }))

  await go('Crux vote')
  await open()
  await answered((at, n) => (at === n ? 2 : at === n + 1 ? 1 : undefined))
  await close()
  await press('Reveal')
  await expect(main.getByText('3 dots from 2 people').first()).toBeVisible()

  await go('Crux talk')
  await keys.write(main.getByRole('textbox', { name: 'Write down what would settle it' }), 'Count the papers')
  await host.keyboard.press('Enter')
  await expect(main.getByText('Count the papers')).toBeVisible()
  await isSeen()

  await go('Stance after')
  await open()
  await answered((at, n) => ((at + n + 1) % 5) - 2)
  await close()
  await press('Reveal')
  await expect(main.getByRole('heading', { name: 'What changed' })).toBeVisible()
  // The stage scrolls; the page around it stays.
  expect(await host.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)

  await go('Close')
  await keys.take(main.getByRole('button', { name: /^Who takes on/ }), /^Ana$/)
  await expect(main.getByRole('button', { name: /^Who takes on.*Ana$/ })).toBeVisible()
  await host.keyboard.press('Escape')
  await press('End workshop')
  await keys.press(host.getByRole('alertdialog').getByRole('button', { name: 'End it' }))
  await head('This workshop has ended.')
  await press('Report…')
  await expect(host.getByRole('dialog', { name: 'Take the outcome home' })).toBeVisible()
  await host.keyboard.press('Escape')
  await expect(host.getByRole('dialog')).toHaveCount(0)
  await isSeen()
  seat.leave()
  for (const one of others) one.leave()
})
