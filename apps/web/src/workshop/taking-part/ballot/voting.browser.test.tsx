/** Voting on a phone, with a wall of other voters, against the real engine: by touch, and over a line that is lost. */
import { loadWorkshopMessages } from '@parley/i18n'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  alliance,
  begin,
  closeAndReveal,
  openBallot,
  phone,
  standards,
  votesOf,
} from '../../testing/phone.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})
afterEach(() => localStorage.clear())

const { takingPart, ballots: vote } = await loadWorkshopMessages('en')

test('a stance ballot: one on a screen, given at once, changed until it closes, and one’s own shift at the end', async () => {
  const { room, ann, others, screen } = await phone(render)
  await expect.element(screen.getByRole('heading', { name: takingPart.lobbyTitle('Ann') })).toHaveFocus()
  await screen.getByRole('button', { name: takingPart.testTap }).click()
  await expect.element(screen.getByText(takingPart.testWorks)).toBeVisible()
  begin(room, 'before')
  await expect.element(screen.getByText(vote.notOpenYet)).toBeVisible()
  openBallot(room, 'before', 'stance', { sealed: true })
  await expect.element(screen.getByText(vote.itemOf(1, 2))).toBeVisible()
  await screen.getByText(vote.ratherFor).click()
  await expect.poll(() => Object.values(votesOf(room, 'before', ann) ?? {})).toEqual([1])
  await screen.getByText(vote.strongAgainst).click()
  await expect.poll(() => Object.values(votesOf(room, 'before', ann) ?? {})).toEqual([-2])
  await screen.getByRole('button', { name: vote.next }).click()
  await screen.getByText(vote.undecided).click()
  await screen.getByRole('button', { name: vote.toAll }).click()
  await expect.element(screen.getByText(vote.allAnswered)).toBeVisible()
  for (const [i, other] of others.entries())
    for (const { id } of [alliance, standards])
      room.does(other, { do: 'vote', ballot: 'before', epoch: 1, target: id, value: i < 7 ? -1 : null })
  room.does('host', { do: 'ballot-close', ballot: 'before' })
  await expect.element(screen.getByText(vote.closing)).toBeVisible()
  room.pass(4000)
  await expect.element(screen.getByText(vote.sealed)).toBeVisible()
  begin(room, 'after')
  openBallot(room, 'after', 'stance', { secondOf: 'before' })
  for (const at of [1, 2]) {
    await expect.element(screen.getByText(vote.itemOf(at, 2))).toBeVisible()
    await screen.getByText(vote.strongFor).click()
    await screen.getByRole('button', { name: at === 1 ? vote.next : vote.toAll }).click()
  }
  await expect.element(screen.getByText(vote.allAnswered)).toBeVisible()
  for (const [i, other] of others.entries())
    for (const { id } of [alliance, standards])
      room.does(other, { do: 'vote', ballot: 'after', epoch: 1, target: id, value: i < 3 ? -1 : 2 })
  room.does('host', { do: 'ballot-close', ballot: 'after' })
  room.pass(4000)
  for (const id of ['before', 'after']) room.does('host', { do: 'ballot-reveal', ballot: id })
  // Nobody can tell any more who voted what, but this browser remembers its own.
  expect(room.session.ballots['after']?.secret).toBeUndefined()
  await expect.element(screen.getByRole('heading', { name: vote.yourShift })).toBeVisible()
  await expect.element(screen.getByText(vote.wasNow(vote.strongAgainst, vote.strongFor))).toBeInTheDocument()
  await expect.element(screen.getByText(vote.wasNow(vote.undecided, vote.strongFor))).toBeInTheDocument()
  // Of twelve, on one target: eight against and four undecided became three against and nine for; on the other seven.
  await expect.element(screen.getByText(vote.towards('116.7'))).toBeVisible()
  await expect.element(screen.getByText(vote.towards('108.3'))).toBeVisible()
  // Nine strongly for, three rather against: every number stands in the tree.
  await expect.element(screen.getByRole('row', { name: `${vote.ratherAgainst} 3` }).first()).toBeVisible()
  await expect
    .element(screen.getByRole('row', { name: `${vote.after} 9 0 3 12` }).first())
    .toBeInTheDocument()
})

test('dots: a budget, a cap, and taking one back', async () => {
  const { room, ann, screen } = await phone(render)
  begin(room, 'crux')
  openBallot(room, 'crux', 'dots')
  const more = (name: string) => screen.getByRole('button', { name: vote.moreDots(name) })
  await expect.element(screen.getByText(vote.dotsLeft(3))).toBeVisible()
  await more('Technology alliance').click()
  await more('Technology alliance').click()
  await expect.element(more('Technology alliance')).toHaveAttribute('aria-disabled', 'true')
  await more('De-Americanized standards').click()
  await expect.element(screen.getByText(vote.noDotsLeft)).toBeVisible()
  await expect.poll(() => votesOf(room, 'crux', ann)).toEqual({ P: 2, Q: 1 })
  await screen.getByRole('button', { name: vote.fewerDots('De-Americanized standards') }).click()
  await expect.poll(() => votesOf(room, 'crux', ann)).toEqual({ P: 2 })
  closeAndReveal(room, 'crux')
  await expect.element(screen.getByText(vote.dotsFrom(2, 1))).toBeVisible()
})

test('an answer given offline that comes after closing is told as not counted, wherever one is', async () => {
  const { room, ann, screen } = await phone(render)
  begin(room, 'before')
  openBallot(room, 'before', 'stance')
  await expect.element(screen.getByText(vote.itemOf(1, 2))).toBeVisible()
  room.cut(ann)
  await screen.getByText(vote.strongFor).click()
  await expect.element(screen.getByText(vote.willBeSent)).toBeVisible()
  room.does('host', { do: 'ballot-close', ballot: 'before' })
  room.pass(4000)
  begin(room, 'tour')
  room.mend(ann)
  await expect.element(screen.getByText(/arrived after closing/)).toBeVisible()
  expect(room.session.ballots['before']?.late).toBe(1)
  await screen.getByRole('button', { name: vote.dismiss }).click()
  await expect.element(screen.getByText(/arrived after closing/)).not.toBeInTheDocument()
})

test('a step is voted on in the words that were frozen, whatever the map says meanwhile', async () => {
  const { room, store, screen } = await phone(render)
  begin(room, 'before')
  const below = 'Chips are cheaper together, as long as nobody who makes them is bought by one of the two.'
  room.does('host', {
    do: 'ballot',
    ballot: 'steps',
    phase: 'before',
    kind: 'approve',
    ask: 'holds',
    question: 'Does it hold?',
    targets: [{ id: 'a-supports-P', kind: 'step', text: `“Chips are cheaper…” supports “P”\n\n${below}` }],
    each: 1,
    perTarget: 1,
    anonymity: 'secret',
    sealed: false,
  })
  room.does('host', { do: 'ballot-open', ballot: 'steps' })
  await expect.element(screen.getByText(below)).toBeVisible()
  const insert =
    'By now the map says something else that is much too long for the name of a claim in a sentence. '
  store.apply([{ write: 'splice', place: { field: 'text', row: 'a', lang: 'en' }, at: 0, remove: 0, insert }])
  expect(store.tables.claim('a')).toBeDefined()
  await expect.element(screen.getByText(below)).toBeVisible()
  expect(screen.container.textContent).not.toContain('By now the map')
})
