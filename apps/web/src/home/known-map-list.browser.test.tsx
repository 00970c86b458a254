import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render, type RenderResult } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { KnownMapList } from './known-map-list.tsx'
import {
  knownMap,
  knownMaps,
  noteDeleted,
  noteRole,
  noteVisit,
  offerSecret,
  rememberMade,
} from './known-maps.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

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

const chooseFor = async (screen: RenderResult, title: string, line: string) => {
  await screen.getByRole('button', { name: `Menu of “${title}”` }).click()
  await screen.getByRole('menuitem', { name: line }).click()
}

test('asks before it forgets a host link, and forgets only then', async () => {
  rememberMade('a', 'key', 'Bridge or ferry', 1)
  const { screen } = await inPage(render, <KnownMapList />)
  await chooseFor(screen, 'Bridge or ferry', 'Forget on this device')
  await expect.element(screen.getByText(/nobody is its host/)).toBeVisible()
  await screen.getByRole('button', { name: 'Cancel' }).click()
  expect(knownMap('a')).toBeDefined()
  await chooseFor(screen, 'Bridge or ferry', 'Forget on this device')
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click()
  await expect.element(screen.getByText(/No maps yet/)).toBeVisible()
  expect(knownMap('a')).toBeUndefined()
})

test('says that a map is forgotten only when its copy is gone, and what holds that up', async () => {
  rememberMade('held', 'key', 'Bridge or ferry', 1)
  const held = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('parley/held/0')
    request.addEventListener('success', () => done(request.result))
  })
  const { screen } = await inPage(render, <KnownMapList />)
  await chooseFor(screen, 'Bridge or ferry', 'Forget on this device')
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click()
  await expect.element(screen.getByText(/Another tab holds back the copy/)).toBeVisible()
  // The link is gone at once all the same.
  expect(knownMap('held')).toBeUndefined()
  await expect.element(screen.getByText(/Nothing of it is left/)).not.toBeInTheDocument()
  held.close()
  await expect.element(screen.getByText(/Nothing of it is left/)).toBeVisible()
  const left = await indexedDB.databases()
  expect(left.filter(({ name }) => name?.includes('held'))).toEqual([])
})

test('offers what the link allows, and of a deleted map to restore it', async () => {
  rememberMade('a', 'key', 'Mine', 3)
  offerSecret('b', 'key', 2)
  noteVisit('b', { title: 'Theirs' })
  noteRole('b', 'view')
  rememberMade('c', 'key', 'Gone', 1)
  noteDeleted('c', Date.now() + 9e8)
  const { screen } = await inPage(render, <KnownMapList />)
  for (const [title, lines] of [
    ['Mine', ['Rename', 'Make a copy', 'Delete for everybody…', 'Forget on this device']],
    ['Theirs', ['Forget on this device']],
    ['Gone', ['Restore', 'Forget on this device']],
  ] as const) {
    await screen.getByRole('button', { name: `Menu of “${title}”` }).click()
    await expect.element(screen.getByRole('menuitem').first()).toBeVisible()
    expect(
      screen
        .getByRole('menuitem')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(lines)
    await userEvent.keyboard('{Escape}')
  }
  await expect.element(screen.getByRole('listitem').filter({ hasText: 'Gone' })).toHaveTextContent('deleted')
})

test('deletes for everybody only when that was confirmed, says what came of it, and restores', async () => {
  const asked: string[] = []
  const until = Date.now() + 9e8
  vi.stubGlobal('fetch', (path: string, { method }: { method: string }) => {
    asked.push(`${method} ${path}`)
    const deleted = method === 'DELETE' ? { at: 1, until } : null
    return Promise.resolve(Response.json({ id: 'a', role: 'host', createdAt: 1, deleted }))
  })
  rememberMade('a', 'key', 'Bridge or ferry', 1)
  const { screen } = await inPage(render, <KnownMapList />)
  await chooseFor(screen, 'Bridge or ferry', 'Delete for everybody…')
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  expect(asked).toEqual([])
  await chooseFor(screen, 'Bridge or ferry', 'Delete for everybody…')
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Delete the map' }).click()
  await expect.element(screen.getByText('“Bridge or ferry” was deleted.')).toBeVisible()
  expect(knownMap('a')?.deletedUntil).toBe(until)
  await chooseFor(screen, 'Bridge or ferry', 'Restore')
  await expect.element(screen.getByText(/is there again/)).toBeVisible()
  expect([asked, knownMap('a')?.deletedUntil]).toEqual([
    ['DELETE /api/maps/a', 'POST /api/maps/a/restore'],
    undefined,
  ])
})

test('a copy stands in the list as a map of one’s own; what fails is said, and nothing changes', async () => {
  let status = 429
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      Response.json(status === 201 ? { id: 'b', links: { host: '/m/b#hostkey' } } : { error: 'tooMany' }, {
        status,
      }),
    ),
  )
  rememberMade('a', 'key', 'Bridge or ferry', 1)
  const { screen } = await inPage(render, <KnownMapList />)
  await chooseFor(screen, 'Bridge or ferry', 'Make a copy')
  await expect.element(screen.getByText(/Wait a minute/)).toBeVisible()
  expect(knownMaps().length).toBe(1)
  status = 201
  await screen.getByRole('button', { name: 'Menu of “Bridge or ferry”' }).click()
  await screen.getByRole('menuitem', { name: 'Make a copy' }).click()
  await expect.element(screen.getByRole('link', { name: 'Copy of Bridge or ferry' })).toBeVisible()
  expect(knownMap('b')).toMatchObject({ secret: 'hostkey', role: 'host', hostKept: false })
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
