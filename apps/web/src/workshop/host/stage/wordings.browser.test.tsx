/** Wordings that people propose, as a host deals with them, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { addComment, mapFrom } from '@parley/model'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../../../testing/in-page.tsx'
import { phaseOf, roomInMemory } from '../../testing/room-in-memory.ts'
import { screenOf, sessionOn } from '../../testing/screen-in-memory.tsx'
import HostRoom from '../host-room.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(1440, 900)
})
afterEach(() => localStorage.clear())

const { talk: words } = await loadWorkshopMessages('en')

async function proposed() {
  const room = roomInMemory([phaseOf('talk', 'talk', { title: 'Talk' })])
  const ann = room.joins('Ann')
  room.does('host', { do: 'phase', phase: 'talk', start: false })
  const store = mapFrom('P "Ban cars."')
  const said = sessionOn(store, ann).perform(addComment, { on: 'P', text: 'Ban parking.', lang: 'en' })
  const [wording = ''] = said.ok ? said.made : []
  room.does(ann, { do: 'flag', row: wording, kind: 'agree', on: true })
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store, screen: HostRoom }),
  )
  return { room, store, wording, screen }
}

test('one that is written down twice, as without a line, is one outcome, and whoever took it on keeps it', async () => {
  const { room, screen } = await proposed()
  const note = screen.getByRole('button', { name: words.noteNamed('Ban parking.') })
  await expect.element(note).toBeVisible()
  room.cut('host')
  await note.click()
  await note.click()
  room.mend('host')
  await expect.element(screen.getByRole('button', { name: words.noted })).toBeVisible()
  expect(room.session.outcomes.map(({ text }) => text)).toEqual(['Ban parking.'])
  const [outcome] = room.session.outcomes
  room.does('host', { do: 'take-on', outcome: outcome?.id ?? '', on: true })
  const noted = screen.getByRole('button', { name: words.noted }).element()
  if (noted instanceof HTMLElement) noted.click()
  room.does('host', { do: 'broadcast', text: 'Thanks.' })
  await expect.element(screen.getByText('Thanks.')).toBeVisible()
  expect(room.session.outcomes.map(({ owners }) => owners)).toEqual([['host']])
})

test('used on the map the claim says it, and it is proposed no more', async () => {
  const { store, wording, screen } = await proposed()
  await screen.getByRole('button', { name: words.takeNamed('Ban parking.') }).click()
  await expect.element(screen.getByText(words.used).first()).toBeVisible()
  expect(store.tables.words('text', 'P', 'en')).toBe('Ban parking.')
  expect(store.tables.comment(wording)?.resolved).toBeTruthy()
  await expect.element(screen.getByRole('heading', { name: words.wordings })).not.toBeInTheDocument()
})
