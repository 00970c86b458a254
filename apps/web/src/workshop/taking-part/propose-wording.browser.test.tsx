/** A wording that somebody is writing while the hosts go on, on a phone, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { commentWords } from '../../remarks/comment-words.ts'
import { inPage } from '../../testing/in-page.tsx'
import { forgetAllOfWorkshop } from '../known-workshops.ts'
import { begin, phone } from '../testing/phone.tsx'
import { screenOf } from '../testing/screen-in-memory.tsx'
import TakingPart from './taking-part.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})
afterEach(() => localStorage.clear())

const { takingPart } = await loadWorkshopMessages('en')
const light = (...rows: string[]) =>
  ({ do: 'spotlight', id: rows.join('-'), mode: 'invite', rows, live: false }) as const

async function writing() {
  const made = await phone(render)
  const { room, screen } = made
  begin(room, 'talk')
  room.does('host', light('b'))
  const field = screen.getByRole('textbox', { name: takingPart.proposeTitle })
  await field.click()
  await userEvent.keyboard('Few will')
  return { ...made, field }
}

test('when the light moves on it stays under the hand that writes it, and goes to its claim', async () => {
  const { room, store, screen, field } = await writing()
  room.does('host', light('a'))
  await expect.element(screen.getByText('Chips are cheaper together.', { exact: true }).first()).toBeVisible()
  await expect.element(screen.getByText(takingPart.proposeOfBefore)).toBeVisible()
  await userEvent.keyboard(' trust')
  room.does('host', { do: 'spotlight-end' })
  await expect.element(screen.getByText(takingPart.nothingShown)).toBeVisible()
  await userEvent.keyboard(' them.')
  await expect.element(field).toHaveValue('Few will trust them.')
  await screen.getByRole('button', { name: takingPart.proposeSend }).click()
  await expect.poll(() => [...store.tables.comments()].map(({ on }) => on)).toEqual(['b'])
  const [comment] = [...store.tables.comments()]
  expect(commentWords(store.tables, comment?.id ?? '', 'en').text).toBe('Few will trust them.')
  // What is said of it is read where it was sent.
  await expect.element(screen.getByText(takingPart.proposed)).toBeVisible()
})

test('it stays also where the light goes to so much that its claim is not among what stands here', async () => {
  const { room, store, screen, field } = await writing()
  const many = Array.from({ length: 9 }, (_, n) => `c${n}`)
  store.apply(many.map((id) => ({ write: 'put', table: 'claims', id, cells: { kind: 'claim' } })))
  room.does('host', light(...many, 'b'))
  const written = () => field.elements().map((one) => one instanceof HTMLTextAreaElement && one.value)
  await expect.poll(() => written().filter(Boolean)).toEqual(['Few will'])
  await userEvent.keyboard(' trust')
  await expect.poll(() => written().filter(Boolean)).toEqual(['Few will trust'])
  // It is shown, as the last of many.
  await expect.element(screen.getByText(takingPart.proposeOfBefore)).not.toBeInTheDocument()
})

test('another phase, and a reload, leave it; what is forgotten of the workshop takes it along', async () => {
  const { room, ann, store, screen } = await writing()
  begin(room, 'crux')
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument()
  await screen.unmount()
  begin(room, 'talk')
  const again = () =>
    inPage(
      (part) => render(<Suspense>{part}</Suspense>),
      screenOf({ room, person: ann, store, screen: TakingPart }),
    )
  const { screen: back } = await again()
  await expect.element(back.getByRole('textbox', { name: takingPart.proposeTitle })).toHaveValue('Few will')
  await back.unmount()
  forgetAllOfWorkshop('w')
  const { screen: last } = await again()
  await expect.element(last.getByText(takingPart.nothingShown)).toBeVisible()
  await expect.element(last.getByRole('textbox')).not.toBeInTheDocument()
})
