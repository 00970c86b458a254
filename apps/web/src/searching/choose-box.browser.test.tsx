import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { inPage } from '../testing/in-page.tsx'
import { ChooseBox } from './choose-box.tsx'

const names = ['Apple', 'Banana', 'Cherry', 'Date']

interface Props {
  readonly onChoose: (key: string) => void
  /** The list answers what is typed only when that is pressed. */
  readonly slow?: boolean
}

function Fruit({ onChoose, slow = false }: Props) {
  const [query, setQuery] = useState('')
  const [listed, setListed] = useState('')
  const wanted = slow ? listed : query
  const found = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()))
  const box = (
    <ChooseBox
      behind={wanted !== query}
      label="Fruit"
      placeholder="Name"
      query={query}
      onQuery={setQuery}
      groups={[
        {
          key: 'a',
          title: 'First',
          choices: found.slice(0, 2).map((name) => ({ key: name, content: name })),
        },
        {
          key: 'b',
          title: 'Then',
          choices: found.slice(2).map((name) => ({ key: name, content: name, refused: name === 'Cherry' })),
        },
      ].filter(({ choices }) => choices.length > 0)}
      onChoose={onChoose}
      none="Nothing"
      count={(n) => `${n} found`}
    />
  )
  return (
    <>
      {box}
      {slow && (
        <button type="button" onClick={() => setListed(query)}>
          List
        </button>
      )}
    </>
  )
}
const active = () => {
  const id = document.activeElement?.getAttribute('aria-activedescendant')
  return (id ? document.getElementById(id) : null)?.textContent
}

test('the box keeps the keyboard while arrows walk the list, round its ends', async () => {
  const onChoose = vi.fn<(key: string) => void>()
  const { screen } = await inPage(render, <Fruit onChoose={onChoose} />)
  await expect.element(screen.getByRole('combobox')).toHaveFocus()
  expect(active()).toBe('Apple')
  await userEvent.keyboard('{ArrowUp}')
  expect(active()).toBe('Date')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(active()).toBe('Banana')
  await userEvent.keyboard('{Enter}')
  expect(onChoose.mock.calls).toEqual([['Banana']])
  await expect.element(screen.getByRole('combobox')).toHaveFocus()
})

test('what is typed narrows the list and begins at its top again; how many there are is said', async () => {
  const { screen } = await inPage(render, <Fruit onChoose={() => undefined} />)
  await expect.element(screen.getByRole('status')).toHaveTextContent('4 found')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(active()).toBe('Cherry')
  await userEvent.keyboard('an')
  expect(active()).toBe('Banana')
  await expect.element(screen.getByRole('status')).toHaveTextContent('1 found')
  await userEvent.keyboard('xx')
  await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing')
  expect(active()).toBeUndefined()
})

test('Enter chooses of what is typed, also where the list comes later, and what is typed on takes it back', async () => {
  const onChoose = vi.fn<(key: string) => void>()
  const { screen } = await inPage(render, <Fruit onChoose={onChoose} slow />)
  await userEvent.keyboard('dat{Enter}')
  expect(active()).toBe('Apple')
  expect(onChoose).not.toHaveBeenCalled()
  await screen.getByRole('button', { name: 'List' }).click()
  await expect.poll(() => onChoose.mock.calls).toEqual([['Date']])

  await screen.getByRole('combobox').fill('b')
  await userEvent.keyboard('{Enter}a')
  await screen.getByRole('button', { name: 'List' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('1 found')
  expect(onChoose).toHaveBeenCalledTimes(1)
})

test('what is refused is listed and reached, but not chosen', async () => {
  const onChoose = vi.fn<(key: string) => void>()
  const { screen } = await inPage(render, <Fruit onChoose={onChoose} />)
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await screen.getByRole('option', { name: 'Cherry' }).click({ force: true })
  expect(onChoose).not.toHaveBeenCalled()
  await screen.getByRole('option', { name: 'Date' }).click()
  expect(onChoose).toHaveBeenCalledWith('Date')
})

test('Enter ends a composition, and chooses nothing', async () => {
  const onChoose = vi.fn<(key: string) => void>()
  const { screen } = await inPage(render, <Fruit onChoose={onChoose} />)
  const box = screen.getByRole('combobox').element()
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, isComposing: true }))
  expect(onChoose).not.toHaveBeenCalled()
  expect(active()).toBe('Apple')
})
