/** Groups, as a host ends them, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
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

const { hostStage: words } = await loadWorkshopMessages('en')

test('groups in which people sit are not ended by one press', async () => {
  const room = roomInMemory([phaseOf('groups', 'breakouts')])
  const ann = room.joins('Ann')
  room.does('host', { do: 'phase', phase: 'groups', start: false })
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store: mapFrom('P "Ban cars."'), screen: HostRoom }),
  )
  await screen.getByRole('button', { name: words.makeGroups }).click()
  await expect.poll(() => room.session.groups.map(({ members }) => members)).toEqual([[ann]])
  await screen.getByRole('button', { name: words.dissolve }).click()
  await expect.element(screen.getByText(words.dissolveAsk)).toBeVisible()
  expect(room.session.groups).toHaveLength(1)
  await screen.getByRole('alertdialog').getByRole('button', { name: words.dissolve }).click()
  await expect.poll(() => room.session.groups).toEqual([])
})
