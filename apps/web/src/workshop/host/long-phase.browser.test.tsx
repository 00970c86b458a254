/** A phase that lasts days, as in a week without meetings: nobody counts its minutes. Against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../../testing/in-page.tsx'
import { phaseOf, roomInMemory } from '../testing/room-in-memory.ts'
import { screenOf } from '../testing/screen-in-memory.tsx'
import HostRoom from './host-room.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(1440, 900)
})
afterEach(() => localStorage.clear())

const { host: words, hostAgenda } = await loadWorkshopMessages('en')

/** The button of the phase in the agenda. */
const line = /^1\. Read/

async function inPhaseOf(minutes: number) {
  const room = roomInMemory([phaseOf('read', 'talk', { title: 'Read', minutes })])
  room.does('host', { do: 'phase', phase: 'read', start: true })
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store: mapFrom('P'), screen: HostRoom }),
  )
  /** What the menu of a button offers; it is closed again. */
  const offered = async (button: string | RegExp) => {
    await screen.getByRole('button', { name: button }).click()
    await expect.element(screen.getByRole('menu')).toBeVisible()
    const items = screen
      .getByRole('menuitem')
      .elements()
      .map((one) => one.textContent)
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('menu')).not.toBeInTheDocument()
    return items
  }
  return { room, screen, offered }
}

test('in a phase of days hours and days are offered, and none that would end it', async () => {
  const { room, screen, offered } = await inPhaseOf(2880)
  const clock = await offered(words.moreTime)
  expect(clock).toEqual(
    expect.arrayContaining([words.plusHourLong, words.plusDay, words.minusHour, words.minusDay]),
  )
  for (const word of [words.plusOneLong, words.plusTwo, words.minusOne]) expect(clock).not.toContain(word)
  const agenda = await offered(line)
  for (const word of [hostAgenda.longer, hostAgenda.shorter]) expect(agenda).not.toContain(word)
  expect(agenda).toEqual(
    expect.arrayContaining([hostAgenda.longerHour, hostAgenda.longerDay, hostAgenda.shorterHour]),
  )
  await screen.getByRole('button', { name: line }).click()
  await screen.getByRole('menuitem', { name: hostAgenda.longerDay }).click()
  await expect.poll(() => room.session.agenda[0]?.minutes).toBe(2880 + 1440)
  await screen.getByRole('button', { name: words.moreTime }).click()
  await screen.getByRole('menuitem', { name: words.minusDay }).click()
  const left = () => (room.session.timer.state === 'running' ? room.session.timer.endsAt - room.now : 0)
  await expect.poll(left).toBe(1440 * 60_000)
  expect(await offered(words.moreTime)).not.toContain(words.minusDay)
})

test('in a phase of minutes minutes are', async () => {
  const { offered } = await inPhaseOf(8)
  const clock = await offered(words.moreTime)
  expect(clock).toEqual(expect.arrayContaining([words.plusOneLong, words.minusOne]))
  for (const word of [words.plusHourLong, words.minusDay]) expect(clock).not.toContain(word)
  const agenda = await offered(line)
  expect(agenda).toEqual(expect.arrayContaining([hostAgenda.longer, hostAgenda.shorter]))
  expect(agenda).not.toContain(hostAgenda.longerDay)
})
