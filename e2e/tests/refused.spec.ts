import { readFileSync, writeFileSync } from 'node:fs'
import { canvas, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

/** Chromium's own lines about a socket that the server ends. */
const ended = /WebSocket/

/**
 * A map of which the file may be opened, and which is more than one message to the server may hold: what no card
 * shows weighs most, so that the page has little to draw.
 */
function heavyMap(): string {
  const lang = 'en'
  const ids = Array.from({ length: 150 }, (_, n) => `claim-${n}`)
  const note = 'Б'.repeat(20_000)
  return JSON.stringify({
    format: 'parley-map',
    version: 1,
    map: {
      meta: { schema: 1, title: 'Heavy', lang, languages: [lang] },
      claims: ids.map((id, n) => ({
        id,
        kind: 'claim',
        lang,
        order: `a${n + 100}`,
        pos: [(n % 10) * 320, n * 14],
      })),
      words: ids.flatMap((row, n) => [
        { field: 'text', row, lang, text: `Claim ${n}.` },
        ...['en', 'ru', 'uk'].map((one) => ({ field: 'note', row, lang: one, text: note })),
      ]),
    },
  })
}

test('what the server does not take is offered as a file, and the map goes on', async ({ person }, info) => {
  test.setTimeout(90_000)
  const page = await person({ name: 'Ada', expects: ended })
  const path = info.outputPath('heavy.parley.json')
  writeFileSync(path, heavyMap())
  await page.goto('/')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ])
  await chooser.setFiles(path)

  const note = page.getByRole('alert').filter({ hasText: 'These changes are too large to send' })
  await expect(note).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(0)
  // Nothing more is taken that would be lost with it.
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0)

  // Not without a question while it is nowhere else.
  await note.getByRole('button', { name: 'Go on without it' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    note.getByRole('button', { name: 'Save my work as a file' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('Heavy.parley.json')
  const kept = info.outputPath('kept.parley.json')
  await file.saveAs(kept)
  const { map } = JSON.parse(readFileSync(kept, 'utf8')) as { map: Record<string, { text?: string }[]> }
  expect(map['claims']).toHaveLength(150)
  expect(map['words']).toHaveLength(600)
  expect(map['words']?.filter(({ text }) => text?.length === 20_000)).toHaveLength(450)

  await note.getByRole('button', { name: 'Go on with the map' }).click()
  await expect(note).toHaveCount(0)
  await expect(canvas(page)).toBeVisible()
  await saved(page)
  await expect(page.getByRole('article')).toHaveCount(0)
  await writeFirstProposal(page, 'Smaller')
  await saved(page)

  // It was not sent again, and it does not come back.
  const other = await person({ name: 'Ben' })
  await page.reload()
  await expect(card(page, 'Smaller')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('textbox', { name: 'Edit link' }).inputValue()
  await open(other, link)
  await expect(other.getByRole('article')).toHaveCount(1)
})
