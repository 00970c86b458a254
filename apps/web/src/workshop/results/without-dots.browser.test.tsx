/** What nobody gave a dot: folded where somebody can open it, counted on the wall, and no result to a screen reader. */
import { loadWorkshopMessages } from '@parley/i18n'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../../testing/in-page.tsx'
import Projector from '../projector/projector.tsx'
import { begin, closeAndReveal, openBallot, phone } from '../testing/phone.tsx'
import { screenOf } from '../testing/screen-in-memory.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

const { ballots: vote } = await loadWorkshopMessages('en')

test('what got no dots is folded on a phone and a number on the wall', async () => {
  await page.viewport(390, 844)
  const { room, ann, store, screen } = await phone(render)
  begin(room, 'crux')
  openBallot(room, 'crux', 'dots')
  room.does(ann, { do: 'vote', ballot: 'crux', epoch: 1, target: 'P', value: 2 })
  closeAndReveal(room, 'crux')
  await expect.element(screen.getByText(vote.dotsFrom(2, 1))).toBeVisible()
  expect(screen.getByText(vote.dotsFrom(0, 0)).elements()).toHaveLength(0)
  const ranking = () =>
    [...screen.container.querySelectorAll('ol[class*=targets] > li')].map((one) => one.textContent)
  expect(ranking()).toHaveLength(1)
  const folded = screen.getByText(vote.andWithoutDots(1))
  const named = screen.getByRole('listitem').filter({ hasText: 'De-Americanized standards' })
  expect(named.elements()).toHaveLength(0)
  await folded.click()
  await expect.element(named).toBeVisible()

  await page.viewport(1280, 720)
  const wall = room.joins('Wall', 'viewer')
  const { screen: shown } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: wall, store, screen: Projector }),
  )
  const told = shown.getByText(vote.andWithoutDots(1)).last()
  await expect.element(told).toBeVisible()
  expect(told.element().closest('details')).toBeNull()
})

test('a vote by dots in which nobody gave any says so, and ranks nothing', async () => {
  await page.viewport(390, 844)
  const { room, screen } = await phone(render)
  begin(room, 'crux')
  openBallot(room, 'crux', 'dots')
  closeAndReveal(room, 'crux')
  await expect.element(screen.getByText(vote.noDots(2))).toBeVisible()
  expect(screen.container.querySelectorAll('ol[class*=targets]')).toHaveLength(0)
})
