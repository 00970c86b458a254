import { mapOfWrites } from '@parley/model'
import { sampleWrites } from '@parley/samples'
import '@fontsource-variable/noto-sans'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { catchSavedFiles } from '../testing/saved-files.ts'
import ExportDialog from './export-dialog.tsx'
import { openFile } from './open-file.ts'

let saved: ReturnType<typeof catchSavedFiles>
beforeEach(() => {
  saved = catchSavedFiles()
})
afterEach(() => saved.stop())

const small = mapOfWrites([
  { write: 'set', table: 'meta', id: '', cell: 'title', value: 'Should phones go?' },
  { write: 'set', table: 'meta', id: '', cell: 'lang', value: 'en' },
  { write: 'put', table: 'claims', id: 'p', cells: { kind: 'proposal', lang: 'en', pos: [0, 0] } },
  {
    write: 'splice',
    place: { field: 'title', row: 'p', lang: 'en' },
    at: 0,
    remove: 0,
    insert: 'Ban phones in class',
  },
]).tables
const open = (map = small, langs: readonly string[] = ['en']) =>
  inPage(
    render,
    <ExportDialog
      subject={{ map, places: new Map(), date: '' }}
      title="Should phones go?"
      langs={langs}
      lang="en"
      dark={false}
      onClose={() => {}}
    />,
  )
const ready = { timeout: 20_000 }

/** Width and height from a PNG's header. */
async function pngSize(file: Blob) {
  const bytes = new DataView(await file.arrayBuffer())
  expect(bytes.getUint32(0)).toBe(0x89_50_4e_47)
  return [bytes.getUint32(16), bytes.getUint32(20)] as const
}

describe('a picture', () => {
  test('is saved as it is shown, under the map’s name, and larger at a larger scale', async () => {
    const { screen } = await open()
    const button = screen.getByRole('button', { name: 'Export PNG' })
    await expect.element(button, ready).toHaveAttribute('aria-disabled', 'false')
    await button.click()
    const two = await pngSize(saved.files[0]!.content)
    await screen.getByText('3×').click()
    // It may be made before anybody could see that it is being made.
    const last = async () => {
      await button.click()
      return pngSize(saved.files.at(-1)!.content)
    }
    await expect.poll(last, ready).not.toEqual(two)
    const three = await last()
    expect(new Set(saved.files.map((file) => file.name))).toEqual(new Set(['Should phones go.png']))
    expect(three[0] / two[0]).toBe(1.5)
    expect(three[1] / two[1]).toBe(1.5)
    await expect
      .element(screen.getByText(`${three[0].toLocaleString('en')} × `, { exact: false }))
      .toBeVisible()
  })

  test('can be had as SVG, with words that stay words', async () => {
    const { screen } = await open()
    await screen.getByText('SVG', { exact: true }).click()
    const button = screen.getByRole('button', { name: 'Export SVG' })
    await expect.element(button, ready).toHaveAttribute('aria-disabled', 'false')
    await button.click()
    const svg = new DOMParser().parseFromString(await saved.files[0]!.content.text(), 'image/svg+xml')
    expect(svg.documentElement.tagName).toBe('svg')
    expect(svg.documentElement.textContent).toContain('Ban phones in class')
  })

  test('goes without title and legend when asked to', async () => {
    const { screen } = await open()
    await screen.getByText('SVG', { exact: true }).click()
    await screen.getByRole('checkbox', { name: 'Title, legend and sources' }).click()
    const button = screen.getByRole('button', { name: 'Export SVG' })
    await expect.element(button, ready).toHaveAttribute('aria-disabled', 'false')
    await button.click()
    const svg = new DOMParser().parseFromString(await saved.files[0]!.content.text(), 'image/svg+xml')
    const drawn = [...svg.querySelectorAll('text')].map((text) => text.textContent).join('\n')
    expect(drawn).toContain('Ban phones in class')
    expect(drawn).not.toContain('Should phones go?')
  })

  test('of the sample is read in the language that is chosen', async () => {
    const sample = mapOfWrites(sampleWrites()).tables
    const { screen } = await open(sample, sample.meta.languages)
    await screen.getByText('SVG', { exact: true }).click()
    await screen.getByText('Русский').click()
    const button = screen.getByRole('button', { name: 'Export SVG' })
    await expect.element(button, ready).toHaveAttribute('aria-disabled', 'false')
    await button.click()
    expect(await saved.files[0]!.content.text()).toContain('Предложение 1')
  })

  test('too large for the browser says which scale works, and shows the map all the same', async () => {
    const far = mapOfWrites([
      { write: 'put', table: 'claims', id: 'a', cells: { kind: 'claim', lang: 'en', pos: [0, 0] } },
      { write: 'put', table: 'claims', id: 'b', cells: { kind: 'claim', lang: 'en', pos: [7000, 0] } },
    ]).tables
    const { screen } = await open(far)
    await screen.getByText('3×').click()
    await expect.element(screen.getByRole('alert'), ready).toHaveTextContent('2× works')
    await expect
      .element(screen.getByRole('button', { name: 'Export PNG' }))
      .toHaveAttribute('aria-disabled', 'true')
    await expect.element(screen.getByRole('img')).toBeVisible()
  })

  test('of an empty map is refused in a sentence', async () => {
    const { screen } = await open(mapOfWrites([]).tables)
    await expect.element(screen.getByRole('alert'), ready).toHaveTextContent('nothing on this map to draw')
  })
})

test('a Parley file opens again', async () => {
  const { screen, say } = await open()
  await screen.getByText('Parley file').click()
  const button = screen.getByRole('button', { name: 'Export Parley file' })
  await expect.element(button, ready).toHaveAttribute('aria-disabled', 'false')
  await button.click()
  const [file] = saved.files
  expect(file?.name).toBe('Should phones go.parley.json')
  const opened = await openFile(new File([file!.content], file!.name), say)
  expect(opened).toMatchObject({ ok: true, file: { title: 'Should phones go?' } })
})
