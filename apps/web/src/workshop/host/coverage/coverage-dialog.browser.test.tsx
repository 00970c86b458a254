/** What a map lacks, as a host looks at it: all of it, however long the list. */
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

const { host: words, hostStage } = await loadWorkshopMessages('en')

/** Fifteen claims without a source for one proposal. */
const notation = Array.from({ length: 15 }, (_, at) => `c${at} "Reason ${at}."; c${at} > P`).join('; ')

test('what is over the first dozen is counted, opened with the keyboard, and everybody can be brought there', async () => {
  const room = roomInMemory([phaseOf('talk', 'talk', { title: 'Talk' })])
  const store = mapFrom(`P "Ban cars."; ${notation}`)
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store, screen: HostRoom }),
  )
  await screen.getByRole('button', { name: words.coverage, exact: true }).click()
  const last = screen.getByRole('dialog').getByRole('button', { name: hostStage.shine('Reason 14.') })
  const more = screen.getByText(words.andMore(3))
  await expect.element(more).toBeVisible()
  await expect.element(last).not.toBeInTheDocument()
  const summary = more.element()
  if (summary instanceof HTMLElement) summary.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(last).toBeVisible()
  expect(document.activeElement).toBe(summary)
  await last.click()
  expect(room.session.spotlight?.rows).toEqual(['c14'])
})
