/** Feedback at the close, as a host asks for it, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../../../testing/in-page.tsx'
import { phaseOf, roomInMemory } from '../../testing/room-in-memory.ts'
import { screenOf } from '../../testing/screen-in-memory.tsx'
import HostRoom from '../host-room.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(1440, 900)
})
afterEach(() => localStorage.clear())

const { feedback: words, hostBallot, refusals } = await loadWorkshopMessages('en')

async function atTheClose() {
  const room = roomInMemory([phaseOf('close', 'close', { title: 'Close' })])
  for (const alias of ['Ann', 'Bob', 'Eve']) room.joins(alias)
  room.does('host', { do: 'phase', phase: 'close', start: false })
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store: mapFrom('P'), screen: HostRoom }),
  )
  const states = () => Object.values(room.session.ballots).map(({ state }) => state)
  return { room, screen, states, button: (name: string) => screen.getByRole('button', { name }) }
}

test('asked for twice without a line it is asked once', async () => {
  const { room, states, button } = await atTheClose()
  await expect.element(button(words.ask)).toBeVisible()
  room.cut('host')
  await button(words.ask).click()
  await button(words.ask).click()
  room.mend('host')
  await expect.element(button(words.show)).toBeVisible()
  expect(states()).toEqual(['open'])
})

test('one press closes it and shows its result when what is under way has come', async () => {
  const { room, screen, states, button } = await atTheClose()
  await button(words.ask).click()
  await expect.element(button(words.show)).toBeVisible()
  await button(words.show).click()
  await expect.poll(states).toEqual(['closing'])
  await expect.element(button(words.show)).toHaveAttribute('aria-disabled', 'true')
  // Nothing more can be asked for, and nothing is refused.
  const again = button(words.show).element()
  if (again instanceof HTMLElement) again.focus()
  await userEvent.keyboard('{Enter}')
  room.pass(4000)
  await expect.poll(states).toEqual(['revealed'])
  await expect.element(screen.getByRole('heading', { name: words.question })).toBeVisible()
  await expect.element(screen.getByText(refusals.notNow)).not.toBeInTheDocument()
})

test('what was closed on another page is shown by one press, and nobody is told that it cannot be', async () => {
  const { room, screen, states, button } = await atTheClose()
  await button(words.ask).click()
  await expect.element(button(words.show)).toBeVisible()
  const [ballot = ''] = Object.keys(room.session.ballots)
  room.does('host', { do: 'ballot-close', ballot })
  room.pass(4000)
  await expect.poll(states).toEqual(['closed'])
  await button(words.show).click()
  await expect.element(screen.getByRole('heading', { name: words.question })).toBeVisible()
  await expect.element(screen.getByText(refusals.notNow)).not.toBeInTheDocument()
})

test('answers are not discarded by one press', async () => {
  const { states, screen, button } = await atTheClose()
  await button(words.ask).click()
  await button(words.drop).click()
  await expect.element(screen.getByText(hostBallot.dropAsk)).toBeVisible()
  expect(states()).toEqual(['open'])
  await screen.getByRole('alertdialog').getByRole('button', { name: hostBallot.dropYes }).click()
  await expect.element(button(words.ask)).toBeVisible()
  expect(states()).toEqual([])
})
