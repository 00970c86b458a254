/** Cards that wait to be placed, on a phone, against the real engine. */
import { loadWorkshopMessages } from '@parley/i18n'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { begin, phone } from '../../testing/phone.tsx'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})
afterEach(() => localStorage.clear())

const { writing } = await loadWorkshopMessages('en')

test('cards that wait are placed where each was aimed at, also all at once, and the keyboard stays with what is left', async () => {
  const { room, ann, store, screen } = await phone(render)
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
