/**
 * The hosts' room against the real engine, by keys alone: from the lobby through a ballot to its result, and what is
 * not drawn while the screen is shared.
 */
import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../../testing/in-page.tsx'
import { phaseOf, roomInMemory, votesGiven } from '../testing/room-in-memory.ts'
import { screenOf } from '../testing/screen-in-memory.tsx'
import { plannedBallot } from './agenda/made-phase.ts'
import HostRoom from './host-room.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(1440, 900)
})
afterEach(() => localStorage.clear())

const { host: words, hostStage, hostBallot, hostAgenda, ballots } = await loadWorkshopMessages('en')
const agenda = [
  phaseOf('frame', 'frame', { title: 'Frame' }),
  phaseOf('vote', 'ballot', {
    title: 'Vote',
    ballot: { ...plannedBallot, question: 'How far do you stand behind each?' },
  }),
  phaseOf('close', 'close', { title: 'Close' }),
]

async function led() {
  const room = roomInMemory(agenda)
  const people = ['Ann', 'Bob', 'Eve'].map((alias) => room.joins(alias))
  const store = mapFrom('P "Build an alliance."; Q "Write standards."; a "Cheaper."; a > P')
  const client = room.client('host')
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store, screen: HostRoom, client }),
  )
  /** Presses it by the keyboard, which must be able to stand on it. */
  const press = async (name: string | RegExp) => {
    const button = screen.getByRole('button', { name })
    await expect.element(button).toBeVisible()
    const element = button.element()
    if (element instanceof HTMLElement) element.focus()
    expect(document.activeElement).toBe(element)
    await userEvent.keyboard('{Enter}')
  }
  return { room, people, client, screen, press }
}
const onlyBallot = (room: ReturnType<typeof roomInMemory>) => {
  const [ballot] = Object.values(room.session.ballots)
  if (!ballot) throw new Error('no ballot')
  return ballot
}

test('a ballot is opened, followed, closed and revealed with the keyboard', async () => {
  const { room, people, screen, press } = await led()
  await press(hostStage.beginWith('Frame'))
  await press(hostStage.nextIs('Vote'))
  // The button is gone with its phase: the keyboard is at the head of the new one.
  await expect.element(screen.getByRole('heading', { level: 1, name: 'How far do you' })).toHaveFocus()
  await press(hostBallot.open)
  await expect.element(screen.getByRole('button', { name: hostBallot.closeBallot })).toBeVisible()
  // Proposals are what it is about, in their order and their own words.
  const { id, targets, state } = onlyBallot(room)
  expect([state, targets.map(({ text }) => text)]).toEqual([
    'open',
    ['Build an alliance.', 'Write standards.'],
  ])
  for (const person of people.slice(0, 2))
    for (const target of ['P', 'Q']) room.does(person, { do: 'vote', ballot: id, epoch: 1, target, value: 2 })
  await expect.element(screen.getByText(words.ofMany(2, 4), { exact: true }).first()).toBeVisible()
  const waiting = screen.getByRole('region', { name: words.notDone })
  await expect.element(waiting).toHaveTextContent('Eve')
  expect(waiting.element().textContent).not.toContain('Bob')
  await press(hostBallot.abstain)
  await expect.element(screen.getByText(words.ofMany(2, 3), { exact: true }).first()).toBeVisible()
  await press(hostBallot.closeBallot)
  room.pass(4000)
  await press(hostBallot.reveal)
  await expect.element(screen.getByText(/2 of 3 voted/)).toBeVisible()
})

test('while the screen is shared neither one’s own answer nor a name of the unfinished is drawn', async () => {
  const { room, screen, press } = await led()
  room.does('host', { do: 'phase', phase: 'vote', start: false })
  await press(hostBallot.open)
  const { id } = onlyBallot(room)
  room.does('host', { do: 'vote', ballot: id, epoch: 1, target: 'P', value: -2 })
  await screen.getByText(hostBallot.own).click()
  const answer = screen.getByRole('combobox', { name: 'Build an alliance.' })
  await expect.element(answer).toHaveValue('-2')
  await screen.getByRole('checkbox', { name: words.sharing }).click()
  await expect.element(screen.getByText(hostBallot.ownHidden)).toBeVisible()
  await expect.element(answer).not.toBeInTheDocument()
  const waiting = screen.getByRole('region', { name: words.notDone })
  await expect.element(waiting).toHaveTextContent(words.hiddenWhileSharing)
  expect(waiting.element().textContent).not.toContain('Ann')
})

test('a phase moves from its menu, and a hand gets the word', async () => {
  const { room, people, screen, press } = await led()
  await press(/^2\. Vote/)
  await screen.getByRole('menuitem', { name: hostAgenda.up }).click()
  await expect.poll(() => room.session.agenda.map(({ id }) => id)).toEqual(['vote', 'frame', 'close'])
  room.does(people[0] ?? '', { do: 'hand', kind: 'question', claim: 'P' })
  const hands = screen.getByRole('region', { name: words.hands })
  await expect.element(hands).toHaveTextContent(words.handOn(words.handQuestion, 'Build an alliance.'))
  await press(words.callOnNamed('Ann'))
  await expect.poll(() => room.session.hands[0]?.called).toBe(true)
  await expect.element(hands).toHaveTextContent(words.speaks)
})

test('a host’s own answer, given without a line, is shown, outlives the page and counts when the line is back', async () => {
  const { room, client, screen, press } = await led()
  room.does('host', { do: 'phase', phase: 'vote', start: false })
  await press(hostBallot.open)
  const { id } = onlyBallot(room)
  await screen.getByText(hostBallot.own).click()
  room.cut('host')
  const answer = (of: typeof screen) => of.getByRole('combobox', { name: 'Build an alliance.' })
  await answer(screen).selectOptions('-1')
  await expect.element(answer(screen)).toHaveValue('-1')
  await screen.unmount()
  client.close()
  expect(votesGiven(room, id)).toEqual([])
  room.mend('host')
  await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: 'host', store: mapFrom('P; Q'), screen: HostRoom }),
  )
  await expect.poll(() => votesGiven(room, id)).toEqual([{ P: -1 }])
})

test('an answer of a host’s own that came after closing is told on the stage until it was read', async () => {
  const { room, screen, press } = await led()
  room.does('host', { do: 'phase', phase: 'vote', start: false })
  await press(hostBallot.open)
  const { id } = onlyBallot(room)
  const second = room.joins('Cora', 'cohost')
  await screen.getByText(hostBallot.own).click()
  room.cut('host')
  await screen.getByRole('combobox', { name: 'Write standards.' }).selectOptions('2')
  room.does(second, { do: 'ballot-close', ballot: id })
  room.pass(4000)
  room.mend('host')
  const told = screen.getByText(ballots.late('Write standards.'))
  await expect.element(told).toBeVisible()
  await press(ballots.dismiss)
  await expect.element(told).not.toBeInTheDocument()
})

test('the second press of a double click does not press what has come in its place', async () => {
  const { room, screen, press } = await led()
  await screen.getByRole('button', { name: hostStage.beginWith('Frame') }).dblClick()
  await expect.element(screen.getByRole('button', { name: hostStage.nextIs('Vote') })).toBeVisible()
  expect(room.session.runs.map(({ phase }) => phase)).toEqual(['frame'])
  await press(hostStage.nextIs('Vote'))
  await screen.getByRole('button', { name: hostBallot.open }).dblClick()
  await expect.element(screen.getByRole('button', { name: hostBallot.closeBallot })).toBeVisible()
  expect(Object.values(room.session.ballots).map(({ state }) => state)).toEqual(['open'])
  // What is pressed again on purpose is.
  await screen.getByRole('button', { name: words.plusOneLong }).dblClick()
  const { timer } = room.session
  expect(timer.state === 'running' && timer.total).toBe(60_000 * (5 + 2))
})

test('what is said to all, and comes when the line is back, takes nothing away of what is begun meanwhile', async () => {
  const { room, people, screen } = await led()
  const ann = room.client(people[0] ?? '')
  const box = screen.getByRole('textbox', { name: words.broadcastLabel })
  room.cut('host')
  await box.fill('Take a seat.')
  await userEvent.keyboard('{Enter}{Enter}')
  await box.fill('And what is begun')
  room.mend('host')
  await expect.poll(() => ann.slice('broadcast')?.text).toBe('Take a seat.')
  await expect.element(screen.getByText(words.sent).first()).toBeVisible()
  await expect.element(box).toHaveValue('And what is begun')
  ann.close()
})

test('what a host has begun to write outlives a look at the stage on a phone, and another phase', async () => {
  await page.viewport(390, 844)
  const { room, screen } = await led()
  const part = async (name: string) => {
    const radio = screen.getByRole('radio', { name })
    await expect.element(radio).toBeInTheDocument()
    const element = radio.element()
    if (element instanceof HTMLElement) element.click()
    await expect.element(radio).toBeChecked()
  }
  await part(words.people)
  await screen.getByRole('textbox', { name: words.broadcastLabel }).fill('Two more')
  await part(words.stage)
  await expect.element(screen.getByRole('textbox', { name: words.broadcastLabel })).not.toBeInTheDocument()
  await part(words.people)
  await expect.element(screen.getByRole('textbox', { name: words.broadcastLabel })).toHaveValue('Two more')
  await part(words.stage)
  room.does('host', { do: 'phase', phase: 'close', start: false })
  const outcome = screen.getByRole('textbox', { name: hostStage.addOutcome })
  await outcome.fill('We count')
  room.does('host', { do: 'phase', phase: 'frame', start: false })
  await expect.element(outcome).not.toBeInTheDocument()
  room.does('host', { do: 'phase', phase: 'close', start: false })
  await expect.element(outcome).toHaveValue('We count')
})

test('what is pressed twice without a line is done once when it is back', async () => {
  const { room, screen, press } = await led()
  room.does('host', { do: 'phase', phase: 'vote', start: false })
  await expect.element(screen.getByRole('button', { name: hostBallot.open })).toBeVisible()
  room.cut('host')
  await press(hostBallot.open)
  await press(hostBallot.open)
  room.mend('host')
  await expect.element(screen.getByRole('button', { name: hostBallot.closeBallot })).toBeVisible()
  expect(Object.values(room.session.ballots).map(({ state }) => state)).toEqual(['open'])

  room.does('host', { do: 'phase', phase: 'close', start: false })
  const box = screen.getByRole('textbox', { name: hostStage.addOutcome })
  await box.fill('We count them.')
  room.cut('host')
  await userEvent.keyboard('{Enter}{Enter}')
  await box.fill('We ask again.')
  await userEvent.keyboard('{Enter}')
  await box.fill('And what is begun')
  room.mend('host')
  await expect
    .poll(() => room.session.outcomes.map(({ text }) => text))
    .toEqual(['We count them.', 'We ask again.'])
  await expect.element(box).toHaveValue('And what is begun')
})
