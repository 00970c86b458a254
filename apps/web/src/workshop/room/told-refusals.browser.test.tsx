/** What the workshop would not do is told to whoever asked for it, on a phone, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { begin, phone } from '../testing/phone.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})
afterEach(() => localStorage.clear())

const { takingPart, room: words, refusals } = await loadWorkshopMessages('en')

test('a group that is gone when the answer comes back over a lost line is told of, to eye and ear', async () => {
  const { room, ann, screen } = await phone(render)
  begin(room, 'breakouts')
  const scope = ['P']
  room.does('host', { do: 'groups', groups: [{ id: 'g', name: 'Alliance', scope, members: [] }] })
  const join = screen.getByRole('button', { name: takingPart.joinGroup('Alliance') })
  await expect.element(join).toBeVisible()
  room.cut(ann)
  await join.click()
  room.does('host', { do: 'groups', groups: [] })
  await expect.element(screen.getByText(refusals.unknown)).not.toBeInTheDocument()
  room.mend(ann)
  await expect.element(screen.getByRole('status').filter({ hasText: refusals.unknown })).toBeInTheDocument()
  await expect.element(screen.getByRole('paragraph').filter({ hasText: refusals.unknown })).toBeVisible()
})

test('whoever is called on hears it once', async () => {
  const { room, ann, screen } = await phone(render)
  begin(room, 'talk')
  room.does('host', { do: 'spotlight', id: 's', mode: 'invite', rows: ['b'], live: false })
  await expect.element(screen.getByRole('button', { name: words.raiseHand }).nth(1)).toBeVisible()
  room.does(ann, { do: 'hand', kind: 'speak', claim: 'b' })
  room.does('host', { do: 'call-on', person: ann })
  const told = screen.getByRole('status').filter({ hasText: words.handCalled })
  await expect.element(told).toBeInTheDocument()
  expect(told.elements()).toHaveLength(1)
})
