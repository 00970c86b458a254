/**
 * A participant's way through a workshop on a phone, from the lobby to the end, against the real engine: by touch, with
 * a wall of other voters, and once by keys alone.
 */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import type { BallotKind, BallotPlan } from '@parley/workshop'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { me } from '../../people/me.ts'
import { inPage } from '../../testing/in-page.tsx'
import { phaseOf, roomInMemory, type RoomInMemory } from '../testing/room-in-memory.ts'
import { screenOf } from '../testing/screen-in-memory.tsx'
import TakingPart from './taking-part.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})
afterEach(() => localStorage.clear())

const words = await loadWorkshopMessages('en')
const { takingPart, ballots: vote, writing } = words

const building = {
  write: true,
  add: true,
  editOwn: true,
  editAny: false,
  move: true,
  link: true,
  delete: false,
  comment: true,
}
const agenda = [
  phaseOf('frame', 'frame'),
  phaseOf('before', 'ballot'),
  phaseOf('tour', 'tour'),
  phaseOf('write', 'writing', { writing: { authors: 'named', moderated: false } }),
  phaseOf('reveal', 'reveal', { rights: building }),
  phaseOf('breakouts', 'breakouts', { rights: building }),
  phaseOf('crux', 'ballot'),
  phaseOf('talk', 'talk', { rights: building }),
  phaseOf('after', 'ballot'),
  phaseOf('close', 'close'),
]

const title = (row: string, insert: string) =>
  ({ write: 'splice', place: { field: 'title', row, lang: 'en' }, at: 0, remove: 0, insert }) as const

function mapOfChips() {
  const store = mapFrom(
    `P "Developing countries should build a technology alliance."; Q "Write standards of their own."; a > P; b -| P
    a "Chips are cheaper together."; b "Nobody will trust the two who lead."`,
  )
  store.apply([title('P', 'Technology alliance'), title('Q', 'De-Americanized standards')])
  return store
}

const target = (id: string, text: string) => ({ id, kind: 'claim', text }) as const
const [alliance, standards] = [
  target('P', 'Technology alliance\nDeveloping countries should build a technology alliance.'),
  target('Q', 'De-Americanized standards\nWrite standards of their own.'),
]

function openBallot(room: RoomInMemory, id: string, kind: BallotKind, more: Partial<BallotPlan> = {}) {
  room.does('host', {
    do: 'ballot',
    ballot: id,
    phase: id,
    kind,
    ask: kind === 'dots' ? 'crux' : 'accept',
    question: 'How far do you stand behind it?',
    targets: [alliance, standards],
    each: 3,
    perTarget: 2,
    anonymity: 'secret',
    sealed: more.sealed ?? false,
    ...(more.secondOf !== undefined && { secondOf: more.secondOf }),
  })
  room.does('host', { do: 'ballot-open', ballot: id })
}
const begin = (room: RoomInMemory, phase: string) => room.does('host', { do: 'phase', phase, start: false })
const closeAndReveal = (room: RoomInMemory, id: string) => {
  room.does('host', { do: 'ballot-close', ballot: id })
  room.pass(4000)
  room.does('host', { do: 'ballot-reveal', ballot: id })
}

async function phone() {
  const room = roomInMemory(agenda)
  const ann = room.joins('Ann')
  const others = Array.from({ length: 11 }, (_, i) => room.joins(`P${i}`))
  const store = mapOfChips()
  const went: string[] = []
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: ann, store, screen: TakingPart, go: (to) => went.push(to) }),
  )
  return { room, ann, others, store, went, screen }
}
const votesOf = (room: RoomInMemory, id: string, person: string) =>
  room.session.votes[id]?.[`${room.session.ballots[id]?.secret}.${person}`]

test('a stance ballot: one on a screen, given at once, changed until it closes, and one’s own shift at the end', async () => {
  const { room, ann, others, screen } = await phone()
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
  const { room, ann, screen } = await phone()
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
  const { room, ann, screen } = await phone()
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

test('by keys alone: a card is written, put away, changed, placed on the map once, and the group picks it', async () => {
  const { room, ann, store, screen } = await phone()
  begin(room, 'write')
  const pick = screen.getByRole('button', { name: writing.pickFirst })
  await expect.element(pick).toBeVisible()
  pick.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  await userEvent.keyboard('cheaper')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  // On from the button: the relation, then the paper.
  await expect.element(screen.getByRole('button', { name: writing.change, exact: true })).toHaveFocus()
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(screen.getByRole('radio', { name: writing.rebuts })).toBeChecked()
  await userEvent.tab()
  await userEvent.keyboard('Not with two factories.')
  expect(localStorage.getItem('parley.cards.w')).toContain('Not with two factories.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect
    .poll(() => Object.values(room.session.drafts))
    .toMatchObject([{ owner: ann, target: 'a', relation: 'rebuts', text: 'Not with two factories.' }])
  await expect.element(screen.getByText(writing.written(1))).toBeVisible()
  expect(localStorage.getItem('parley.cards.w')).toBeNull()
  await screen.getByRole('button', { name: writing.show }).click()
  await screen.getByRole('button', { name: writing.edit }).click()
  await screen.getByRole('textbox', { name: writing.card }).fill('Not with three factories.')
  await screen.getByRole('button', { name: writing.keepEdit }).click()
  await expect
    .poll(() => Object.values(room.session.drafts).map(({ text }) => text))
    .toEqual(['Not with three factories.'])

  begin(room, 'reveal')
  await expect.element(screen.getByText(writing.waitReveal)).toBeVisible()
  room.does('host', { do: 'release', scope: { of: 'all' } })
  await screen.getByRole('button', { name: writing.place, exact: true }).click()
  await expect.element(screen.getByText(writing.allPlaced)).toBeVisible()
  const [card] = Object.values(room.session.cards)
  expect(card).toMatchObject({ standing: 'placed', claim: card?.id })
  expect(store.tables.words('text', card?.claim ?? '', 'en')).toBe('Not with three factories.')
  expect([...store.tables.claims()].filter(({ by }) => by === me().id)).toHaveLength(1)

  begin(room, 'breakouts')
  room.does('host', {
    do: 'groups',
    groups: [{ id: 'g', name: 'Alliance', scope: ['P'], members: [] }],
  })
  const join = screen.getByRole('button', { name: takingPart.joinGroup('Alliance') })
  await expect.element(join).toBeVisible()
  join.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(takingPart.group('Alliance'))).toBeVisible()
  // The button is gone; the keyboard is not.
  await expect.poll(() => document.activeElement?.tagName).toBe('H1')
  await screen.getByRole('button', { name: `${takingPart.choose}: ${takingPart.strongestReason}` }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Chips are cheaper together.' }).click()
  await expect.poll(() => room.session.picks).toEqual([{ group: 'g', kind: 'reason', claim: 'a' }])
})

test('the tour flags, talk follows the light and proposes a wording, the close takes things on, the end lists what is one’s own', async () => {
  const { room, ann, store, went, screen } = await phone()
  begin(room, 'tour')
  await expect.element(screen.getByText(takingPart.tourOf(1, 4))).toBeVisible()
  await screen.getByRole('button', { name: takingPart.unclear }).click()
  await expect.poll(() => room.session.flags).toEqual([{ person: ann, row: 'P', kind: 'unclear' }])
  await screen.getByRole('button', { name: takingPart.tourNext }).click()
  await expect.element(screen.getByText('Chips are cheaper together.')).toBeVisible()
  begin(room, 'talk')
  await expect.element(screen.getByText(takingPart.nothingShown)).toBeVisible()
  room.does('host', { do: 'spotlight', id: 's', mode: 'invite', rows: ['b'], live: false })
  await expect.element(screen.getByText('Nobody will trust the two who lead.', { exact: true })).toBeVisible()
  await screen.getByRole('textbox', { name: takingPart.proposeTitle }).fill('Few will trust them.')
  screen.getByRole('button', { name: takingPart.proposeSend }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(takingPart.proposed)).toBeVisible()
  // There is nothing to propose for now: the button is off, and the keyboard is not lost with it.
  await expect.poll(() => document.activeElement?.tagName).toMatch(/^H[12]$/)
  expect([...store.tables.comments()].map(({ on, by }) => [on, by])).toEqual([['b', 'ann']])
  await screen.getByRole('button', { name: takingPart.showOnMap }).click()
  expect(went).toEqual(['map'])
  begin(room, 'close')
  room.does('host', { do: 'outcome', outcome: 'o', text: 'Ask a lawyer.', owners: [] })
  await screen.getByRole('checkbox', { name: takingPart.takeOn }).click()
  await expect.poll(() => room.session.outcomes[0]?.owners).toEqual([ann])
  room.does('host', { do: 'end' })
  await expect.element(screen.getByRole('heading', { name: takingPart.endedTitle })).toBeVisible()
  await expect.element(screen.getByText(takingPart.yourTasks(1))).toBeVisible()
  // The flag of the tour, and that one stands behind the wording that one proposed.
  await expect.element(screen.getByText(takingPart.yourFlags(2))).toBeVisible()
})

test('cards that wait are placed where each was aimed at, also all at once, and the keyboard stays with what is left', async () => {
  const { room, ann, store, screen } = await phone()
  begin(room, 'write')
  for (const [draft, text] of [
    ['one', 'First of two.'],
    ['two', 'Second of two.'],
    ['three', 'Third of two.'],
  ] as const)
    room.does(ann, { do: 'draft', draft, target: 'P', relation: 'rebuts', text, lang: 'en' })
  begin(room, 'reveal')
  room.does('host', { do: 'release', scope: { of: 'all' } })
  await expect.element(screen.getByText(writing.placedCount(0, 3))).toBeVisible()
  const item = (text: string) => screen.getByRole('listitem').filter({ hasText: text })
  item('First of two.').getByRole('button', { name: writing.place, exact: true }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(writing.placedCount(1, 3))).toBeVisible()
  await expect.poll(() => document.activeElement?.textContent).toBe(writing.placeTitle)
  await item('Third of two.').getByRole('button', { name: writing.placeElsewhere }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'De-Americanized standards' }).click()
  await expect
    .element(screen.getByText(writing.to(writing.rebuts, 'De-Americanized standards')))
    .toBeVisible()
  await screen.getByRole('button', { name: writing.placeAll(2) }).click()
  await expect.element(screen.getByText(writing.allPlaced)).toBeVisible()
  const targetOf = (id: string) => {
    const step = [...store.tables.premises()].find(({ claim }) => claim === id)?.inference
    return store.tables.inference(step ?? '')?.target
  }
  expect(['one', 'two', 'three'].map(targetOf)).toEqual(['P', 'P', 'Q'])
})

test('what a talk has just voted on stands before what the talk is about, the last one first', async () => {
  const { room, screen } = await phone()
  begin(room, 'talk')
  for (const [id, question] of [
    ['x', 'Do we agree on the first?'],
    ['y', 'Do we agree on the second?'],
  ] as const) {
    room.does('host', {
      do: 'ballot',
      ballot: id,
      phase: 'talk',
      kind: 'sense',
      ask: 'agree',
      question,
      targets: [alliance],
      each: 1,
      perTarget: 1,
      anonymity: 'secret',
      sealed: false,
    })
    room.does('host', { do: 'ballot-open', ballot: id })
    await expect.element(screen.getByRole('heading', { name: question, level: 2 })).toBeVisible()
    closeAndReveal(room, id)
    await expect.element(screen.getByRole('heading', { name: question, level: 3 })).toBeVisible()
    room.pass(1000)
  }
  const heads = [...document.querySelectorAll('main h2, main h3')].map((one) => one.textContent)
  const at = ['Do we agree on the second?', 'Do we agree on the first?', takingPart.itIsAbout].map((one) =>
    heads.indexOf(one),
  )
  expect(at).not.toContain(-1)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
})
