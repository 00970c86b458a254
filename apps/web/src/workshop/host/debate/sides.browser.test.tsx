/** The two sides of a debate, made and filled by keys alone. */
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

const { debate: words, hostStage } = await loadWorkshopMessages('en')

async function sidesMade() {
  const room = roomInMemory([phaseOf('frame', 'frame'), phaseOf('opening', 'debate')])
  for (const alias of ['Ann', 'Bob', 'Eve']) room.joins(alias)
  const store = mapFrom('P "Close the centre to cars."')
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store, screen: HostRoom, client: room.client('host') }),
  )
  room.does('host', { do: 'phase', phase: 'frame', start: false })
  await screen.getByRole('button', { name: words.make }).click()
  const side = screen.getByRole('combobox', { name: hostStage.moveTo('Bob') })
  await expect.element(side).toBeVisible()
  const element = side.element()
  if (element instanceof HTMLElement) element.focus()
  return { room, screen, side }
}

test('who is moved from list to list by keys takes the keyboard along', async () => {
  const { screen, side } = await sidesMade()
  await userEvent.keyboard('{ArrowDown}')
  await expect
    .element(screen.getByRole('region', { name: words.sides.for, exact: true }))
    .toHaveTextContent('Bob')
  await expect.element(side).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect
    .element(screen.getByRole('region', { name: words.sides.against, exact: true }))
    .toHaveTextContent('Bob')
  await expect.element(side).toHaveFocus()
})

test('also where other news come before the move has happened, as over a slow line', async () => {
  const { room, screen, side } = await sidesMade()
  room.cut('host')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(side).toHaveFocus()
  room.joins('Kim')
  // The list with Kim is drawn first, and then what was asked for is done.
  room.mend('host')
  await expect.element(screen.getByText('Kim').first()).toBeVisible()
  await expect
    .element(screen.getByRole('region', { name: words.sides.for, exact: true }))
    .toHaveTextContent('Bob')
  await expect.element(side).toHaveFocus()
})
