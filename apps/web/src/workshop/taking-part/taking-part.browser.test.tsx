/** A participant's way through a workshop on a phone, from writing to the end, against the real engine: by touch, and once by keys alone. */
import { loadWorkshopMessages } from '@parley/i18n'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { me } from '../../people/me.ts'
import { alliance, begin, closeAndReveal, phone } from '../testing/phone.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})
afterEach(() => localStorage.clear())

const { takingPart, writing } = await loadWorkshopMessages('en')

test('by keys alone: a card is written, put away, changed, placed on the map once, and the group picks it', async () => {
  const { room, ann, store, screen } = await phone(render)
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
  const { room, ann, store, went, screen } = await phone(render)
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

test('what a talk has just voted on stands before what the talk is about, the last one first', async () => {
  const { room, screen } = await phone(render)
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
