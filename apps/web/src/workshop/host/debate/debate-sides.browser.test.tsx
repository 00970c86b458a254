/** The two sides of a debate, as a host takes them away, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { groupOfSide } from '@parley/workshop'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
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

const { debate: words } = await loadWorkshopMessages('en')

test('sides that people have chosen are not taken away by one press; empty ones are', async () => {
  const room = roomInMemory([phaseOf('frame', 'frame'), phaseOf('debate', 'debate')])
  const ann = room.joins('Ann')
  room.does('host', { do: 'phase', phase: 'frame', start: false })
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store: mapFrom('P'), screen: HostRoom }),
  )
  const button = (name: string) => screen.getByRole('button', { name, exact: true })
  await button(words.make).click()
  await button(words.end).click()
  await expect.element(button(words.make)).toBeVisible()
  await button(words.make).click()
  await expect.element(button(words.end)).toBeVisible()
  room.does(ann, { do: 'join-group', group: groupOfSide.for })
  await expect.element(screen.getByRole('region', { name: words.sides.for })).toHaveTextContent('Ann')
  await button(words.end).click()
  await expect.element(screen.getByText(words.endAsk)).toBeVisible()
  expect(room.session.groups).toHaveLength(2)
  await screen.getByRole('alertdialog').getByRole('button', { name: words.end }).click()
  await expect.poll(() => room.session.groups).toEqual([])
})
