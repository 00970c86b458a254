import { mapOfWrites, readFile, type Write } from '@parley/model'
import { encodeMap } from '@parley/sync'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { catchSavedFiles } from '../testing/saved-files.ts'
import { RefusedWorkNote } from './refused-work.tsx'

let saved: ReturnType<typeof catchSavedFiles>
beforeEach(() => {
  saved = catchSavedFiles()
})
afterEach(() => saved.stop())

const writes: readonly Write[] = [
  { write: 'set', table: 'meta', id: '', cell: 'title', value: 'Mine' },
  { write: 'put', table: 'claims', id: 'a', cells: { kind: 'claim', lang: 'en' } },
  {
    write: 'splice',
    place: { field: 'text', row: 'a', lang: 'en' },
    at: 0,
    remove: 0,
    insert: 'What I wrote',
  },
]
const work = { reason: 'refusedUpdate', update: encodeMap(writes) } as const
const goneOn = () => vi.fn<() => void>()

test('saves all of the work as a file that opens again; then there is nothing to ask', async () => {
  const onGoOn = goneOn()
  const { screen } = await inPage(render, <RefusedWorkNote map="m" work={work} onGoOn={onGoOn} />)
  await screen.getByRole('button', { name: 'Save my work as a file' }).click()
  await expect.poll(() => saved.files.map((file) => file.name)).toEqual(['Mine.parley.json'])
  const read = readFile(await saved.files[0]!.content.text())
  if (!read.ok) throw new Error(read.why)
  expect(mapOfWrites(read.writes).tables.words('text', 'a', 'en')).toBe('What I wrote')
  await screen.getByRole('button', { name: 'Go on with the map' }).click()
  await expect.poll(() => onGoOn.mock.calls.length).toBe(1)
})

test('what is shown is saved also where this browser cannot read what else it keeps', async () => {
  const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('The disk cannot be read.', 'UnknownError')
  })
  try {
    const { screen } = await inPage(render, <RefusedWorkNote map="m" work={work} onGoOn={goneOn()} />)
    await screen.getByRole('button', { name: 'Save my work as a file' }).click()
    await expect.poll(() => saved.files.map((file) => file.name)).toEqual(['Mine.parley.json'])
    expect(broken).toHaveBeenCalled()
    // There may be more, which is not in the file: it is not let go of without a question.
    await screen.getByRole('button', { name: 'Go on without it' }).click()
    await expect.element(screen.getByRole('alertdialog')).toBeVisible()
  } finally {
    broken.mockRestore()
  }
})

test('asks before unsaved work is left behind', async () => {
  const onGoOn = goneOn()
  const { screen } = await inPage(render, <RefusedWorkNote map="m" work={work} onGoOn={onGoOn} />)
  await screen.getByRole('button', { name: 'Go on without it' }).click()
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  expect(onGoOn).not.toHaveBeenCalled()
  await screen.getByRole('button', { name: 'Go on without it' }).click()
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Go on without it' }).click()
  await expect.poll(() => onGoOn.mock.calls.length).toBe(1)
})

test.each([
  ['refusedUpdate', 'The server did not take your last changes'],
  ['mapFull', 'The map has reached its size limit'],
  ['tooLarge', 'These changes are too large to send'],
] as const)('says what %s means', async (reason, title) => {
  const { screen } = await inPage(
    render,
    <RefusedWorkNote map="m" work={{ ...work, reason }} onGoOn={goneOn()} />,
  )
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible()
})
