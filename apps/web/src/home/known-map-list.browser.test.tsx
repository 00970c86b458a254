import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { KnownMapList } from './known-map-list.tsx'
import { knownMap, knownMaps, noteVisit, offerSecret, rememberMade } from './known-maps.ts'

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

test('lists what was seen, with role, counts, people and the way in', async () => {
  rememberMade('a', 'key', 'Bridge or ferry', Date.now())
  noteVisit('a', { proposals: 1, claims: 18, people: ['Ivan', 'Mei'] })
  const { screen } = await inPage(render, <KnownMapList />)
  await expect.element(screen.getByRole('link', { name: 'Bridge or ferry' })).toHaveAttribute('href', '/m/a')
  const row = screen.getByRole('listitem')
  await expect.element(row).toHaveTextContent('1 proposal · 18 claims')
  await expect.element(row).toHaveTextContent('Ivan, Mei')
  await expect.element(row).toHaveTextContent('today')
  await expect.element(row).toHaveTextContent('host')
  expect(document.documentElement.outerHTML).not.toContain('key"')
})

test('says so when there is none', async () => {
  const { screen } = await inPage(render, <KnownMapList />)
  await expect.element(screen.getByText(/No maps yet/)).toBeVisible()
})

test('asks before it forgets a host link, and forgets only then', async () => {
  rememberMade('a', 'key', 'Bridge or ferry', 1)
  const { screen } = await inPage(render, <KnownMapList />)
  await screen.getByRole('button', { name: 'Forget “Bridge or ferry”' }).click()
  await expect.element(screen.getByText(/nobody is its host/)).toBeVisible()
  await screen.getByRole('button', { name: 'Cancel' }).click()
  expect(knownMap('a')).toBeDefined()
  await screen.getByRole('button', { name: 'Forget “Bridge or ferry”' }).click()
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click()
  await expect.element(screen.getByText(/No maps yet/)).toBeVisible()
  expect(knownMap('a')).toBeUndefined()
})

test('forgets all at once', async () => {
  rememberMade('a', 'key', 'One', 1)
  offerSecret('b', 'key', 2)
  const { screen } = await inPage(render, <KnownMapList />)
  await screen.getByRole('button', { name: 'Forget all' }).click()
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Forget all' }).click()
  await expect.poll(knownMaps).toEqual([])
})

test('follows what another tab does', async () => {
  const { screen } = await inPage(render, <KnownMapList />)
  localStorage.setItem('parley.map.a', JSON.stringify({ secret: 'key', title: 'From elsewhere', seen: 1 }))
  dispatchEvent(new StorageEvent('storage', { key: 'parley.map.a' }))
  await expect.element(screen.getByRole('link', { name: 'From elsewhere' })).toBeVisible()
})
