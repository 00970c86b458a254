import { loadEditorMessages, loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { encodeMap } from '@parley/sync'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { EditorPage } from '../editor/editor-page.ts'
import { rememberMade } from '../home/known-maps.ts'
import { inPage } from '../testing/in-page.tsx'
import HistorySection from './history-section.tsx'

beforeEach(() => rememberMade('m1', 'key', 'Map', 1))
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

const uint = (n: number): number[] => (n < 128 ? [n] : [(n % 128) | 128, ...uint(Math.floor(n / 128))])
const text = (words: string) => {
  const bytes = Array.from(new TextEncoder().encode(words))
  return [...uint(bytes.length), ...bytes]
}
/** What Ada made, and Ben wrote to it an hour later. */
const log = [
  ['Ada', encodeMap([{ write: 'put', table: 'claims', id: 'a', cells: { kind: 'claim' } }])],
  [
    'Ben',
    encodeMap([
      {
        write: 'splice',
        place: { field: 'text', row: 'a', lang: 'en' },
        at: 0,
        remove: 0,
        insert: 'It is so <b>now</b>',
      },
    ]),
  ],
] as const
let status: number
let asked: (string | null)[]
function serve(rows: typeof log | readonly [] = log) {
  status = 200
  asked = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push(new Headers(init.headers).get('authorization'))
    const after = Number(/after=(\d+)/.exec(path)?.[1])
    const bytes = rows
      .slice(after)
      .flatMap(([person, update]) => [
        1,
        ...uint(1_700_000_000_000),
        ...text(person),
        1,
        ...uint(update.length),
        ...update,
      ])
    return Promise.resolve(
      new Response(Uint8Array.from([...uint(rows.length), ...bytes]), {
        status,
        headers: { 'retry-after': '1' },
      }),
    )
  })
}

/** As much of the page as the section uses. */
async function pageWith(saved: 'saved' | 'offline' = 'saved'): Promise<EditorPage> {
  const [say, editorSay] = await Promise.all([loadMessages('en'), loadEditorMessages('en')])
  const page = {
    id: 'm1',
    session: { map: mapFrom('a').tables },
    status: { saved },
    reading: { lang: 'en' },
    language: 'en',
    say,
    editorSay,
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of a page takes a server and a canvas
  return page as unknown as EditorPage
}

test('shows the newest deed first, with its words, person and time, as text and never as markup', async () => {
  serve()
  const { screen } = await inPage(render, <HistorySection page={await pageWith()} id="a" />)
  await expect.element(screen.getByText('Claim added')).toBeVisible()
  const [first, second] = screen.getByRole('listitem').elements()
  expect(first?.textContent).toContain('Text written, English')
  expect(first?.querySelector('ins')?.textContent).toBe(' added: It is so <b>now</b>')
  expect(first?.querySelector('b')).toBeNull()
  expect(first?.textContent).toContain('Ben')
  expect(second?.textContent).toContain('Ada')
  expect(first?.querySelector('time')?.dateTime).toBe('2023-11-14T22:13:20.000Z')
  expect(asked[0]).toBe('Bearer key')
})

test('says that the server is not there, and tries again when asked', async () => {
  serve()
  status = 500
  const { screen } = await inPage(render, <HistorySection page={await pageWith()} id="a" />)
  await expect.element(screen.getByText(/cannot be reached now/)).toBeVisible()
  status = 200
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText('Claim added')).toBeVisible()
  await expect.element(screen.getByText(/cannot be reached now/)).not.toBeInTheDocument()
})

test('asked for too often is another thing than unreachable, and mends by itself', async () => {
  serve()
  status = 429
  const { screen } = await inPage(render, <HistorySection page={await pageWith()} id="a" />)
  await expect.element(screen.getByText(/asked again by itself/)).toBeVisible()
  await expect.element(screen.getByText(/cannot be reached/)).not.toBeInTheDocument()
  status = 200
  await expect.element(screen.getByText('Claim added'), { timeout: 8000 }).toBeVisible()
})

test.each([
  [410, /to this link any more/],
  [403, /to this link any more/],
])('%i has its sentence', async (answer, sentence) => {
  serve()
  status = answer
  const { screen } = await inPage(render, <HistorySection page={await pageWith()} id="a" />)
  await expect.element(screen.getByText(sentence)).toBeVisible()
})

test('says that nothing is recorded, and that work is still on its way', async () => {
  serve([])
  const { screen } = await inPage(render, <HistorySection page={await pageWith('offline')} id="a" />)
  await expect.element(screen.getByText('Nothing is recorded yet.')).toBeVisible()
  await expect.element(screen.getByText(/have not reached the server yet/)).toBeVisible()
})
