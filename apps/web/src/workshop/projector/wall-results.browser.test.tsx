/** What a wall tells of a ballot that was repeated, in turns, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import type { Target } from '@parley/workshop'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../../testing/in-page.tsx'
import { phaseOf, roomInMemory } from '../testing/room-in-memory.ts'
import { screenOf } from '../testing/screen-in-memory.tsx'
import Projector from './projector.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(1920, 1080)
})
afterEach(() => localStorage.clear())

const { ballots: words } = await loadWorkshopMessages('en')
const targets = Array.from('abcdef', (id): Target => ({ id, kind: 'statement', text: `Statement ${id}` }))

/** On six statements; everybody is for all of them at first, and against the last three afterwards. */
async function votedTwiceBy(voters: number) {
  const room = roomInMemory([phaseOf('before', 'ballot'), phaseOf('after', 'ballot')])
  const people = Array.from({ length: voters }, (_, n) => room.joins(`Pupil ${n}`))
  const wall = room.joins('Wall', 'viewer')
  for (const ballot of ['before', 'after']) {
    room.does('host', { do: 'phase', phase: ballot, start: false })
    room.does('host', {
      do: 'ballot',
      ballot,
      phase: ballot,
      kind: 'stance',
      ask: 'accept',
      question: 'How far do you stand behind it?',
      targets,
      each: 1,
      perTarget: 1,
      anonymity: 'secret',
      sealed: ballot === 'before',
      ...(ballot === 'after' && { secondOf: 'before' }),
    })
    room.does('host', { do: 'ballot-open', ballot })
    for (const person of people)
      for (const { id: target } of targets) {
        const value = ballot === 'after' && 'def'.includes(target) ? -2 : 2
        room.does(person, { do: 'vote', ballot, epoch: 1, target, value })
      }
    room.does('host', { do: 'ballot-close', ballot })
    room.pass(4000)
  }
  for (const ballot of ['before', 'after']) room.does('host', { do: 'ballot-reveal', ballot })
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: wall, store: mapFrom('P "Ban cars."'), screen: Projector }),
  )
  await expect.element(screen.getByRole('radio').first()).toBeInTheDocument()
  const turns = screen
    .getByRole('radio')
    .elements()
    .map((one) => one.parentElement?.textContent)
  return { screen, turns }
}

test('of so few that nothing may be told this is said once, not for each part of the items', async () => {
  const { screen, turns } = await votedTwiceBy(3)
  expect(turns.filter((name) => name?.startsWith(words.swing))).toEqual([words.swing])
  await expect.element(screen.getByText(words.tooFew)).toBeVisible()
})

test('why something reads as no clear shift is said where something does, and nowhere else', async () => {
  const { screen, turns } = await votedTwiceBy(12)
  expect(turns.slice(0, 2)).toEqual([`${words.swing} 1–3`, `${words.swing} 4–6`])
  const why = screen.getByText(words.whyNoShift, { exact: false })
  const turn = async (name: string, first: string) => {
    const radio = screen.getByRole('radio', { name }).element()
    if (radio instanceof HTMLElement) radio.click()
    await expect.element(screen.getByRole('heading', { level: 5, name: first })).toBeVisible()
  }
  await turn(`${words.swing} 1–3`, 'Statement a')
  await expect.element(why).toBeVisible()
  await turn(`${words.swing} 4–6`, 'Statement d')
  await expect.element(why).not.toBeInTheDocument()
})
