import { type Command, deleteRows, type Id, mapOfWrites, restore } from '@parley/model'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import DeletedPanel from './deleted-panel.tsx'

const at = new Date().setHours(10, 42)
function mapWithClaims() {
  const store = mapOfWrites([
    { write: 'put', table: 'people', id: 'ana', cells: { name: 'Ana', colour: 1 } },
    { write: 'put', table: 'claims', id: 'a', cells: { kind: 'claim', lang: 'en' } },
    {
      write: 'splice',
      place: { field: 'text', row: 'a', lang: 'en' },
      at: 0,
      remove: 0,
      insert: 'Phones distract',
    },
    { write: 'put', table: 'claims', id: 'b', cells: { kind: 'claim', lang: 'en' } },
  ])
  const perform = <Args,>(command: Command<Args>, args: Args) => {
    const context = { me: 'ana', now: at, newId: () => 'x', random: () => 0.5 }
    const performed = command.perform(store.tables, args, context)
    if (performed.ok) store.apply(performed.writes)
    return performed.ok
  }
  return { map: store.tables, perform }
}
const panel = (map: ReturnType<typeof mapWithClaims>['map'], onRestore?: (ids: readonly Id[]) => boolean) =>
  inPage(render, <DeletedPanel map={map} lang="en" onRestore={onRestore} onClose={() => {}} />)

test('says who deleted what and when, and puts it back', async () => {
  const { map, perform } = mapWithClaims()
  perform(deleteRows, { ids: ['a'] })
  const { screen } = await panel(map, (ids) => perform(restore, { ids }))
  await expect.element(screen.getByText('Phones distract')).toBeVisible()
  await expect.element(screen.getByText(/Deleted by Ana, today, 10:42/)).toBeVisible()
  await screen.getByRole('button', { name: 'Restore' }).click()
  await expect.element(screen.getByText('Nothing was deleted on this map.')).toBeVisible()
  expect(map.isLive('a')).toBe(true)
})

test('follows what others delete while it is open', async () => {
  const { map, perform } = mapWithClaims()
  const { screen } = await panel(map)
  await expect.element(screen.getByText('Nothing was deleted on this map.')).toBeVisible()
  perform(deleteRows, { ids: ['b'] })
  await expect.element(screen.getByText('Without words')).toBeVisible()
})

test('who may only look sees no button', async () => {
  const { map, perform } = mapWithClaims()
  perform(deleteRows, { ids: ['a'] })
  const { screen } = await panel(map)
  await expect.element(screen.getByText('Phones distract')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Restore' }).elements()).toEqual([])
})
