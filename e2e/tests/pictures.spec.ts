/** The map leaves as a picture that says what the screen says, and as a file that opens again. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Download, Page, TestInfo } from '@playwright/test'
import { add, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

async function exported(page: Page, format: 'PNG' | 'SVG' | 'Parley file', more?: () => Promise<void>) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: format, exact: true }).check({ force: true })
  await more?.()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Export ${format}` }).click(),
  ])
  await page.keyboard.press('Escape')
  return download
}
async function bytesOf(download: Download, info: TestInfo): Promise<Buffer> {
  const path = info.outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return readFileSync(path)
}
const sizeOfPng = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const

test('the first PNG of a cold browser has its exact size and its text @both-hosts', async ({
  person,
  makeMap,
}, info) => {
  const map = await makeMap()
  const page = await person({ name: 'Ada' })
  await open(page, map.edit)
  const proposal = await writeFirstProposal(page, 'Ban cars downtown')
  await add(page, proposal, 'rebuts', '商店会失去顾客，поскольку люди не приедут')
  await saved(page)

  const fresh = await person({ name: 'Ben' })
  await open(fresh, map.view)
  const png = await bytesOf(await exported(fresh, 'PNG'), info)
  const svg = (await bytesOf(await exported(fresh, 'SVG'), info)).toString()
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  expect(sizeOfPng(png)).toEqual([Math.round(Number(width) * 2), Math.round(Number(height) * 2)])

  // Ink in each line of text: drawn in Chromium, beside what the line's place holds when text is missing.
  const lines = [...svg.matchAll(/<text x="([-\d.]+)"[^>]* y="([-\d.]+)"[^>]*>([^<]+)<\/text>/g)].map(
    ([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text ?? '' }),
  )
  const [, left, top] = /viewBox="([-\d.]+) ([-\d.]+)/.exec(svg) ?? []
  const inked = await fresh.evaluate(
    async ({ data, lines: places, origin }) => {
      const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')
      if (!context) return []
      context.drawImage(picture, 0, 0)
      return places.map(({ x, y }) => {
        const at = context.getImageData((x - origin[0]) * 2, (y - origin[1] - 10) * 2, 60, 24).data
        let dark = 0
        for (let i = 0; i < at.length; i += 4) if ((at[i] ?? 255) < 190) dark++
        return dark
      })
    },
    { data: png.toString('base64'), lines, origin: [Number(left), Number(top)] as const },
  )
  expect(lines.map(({ text }) => text).join('\n')).toMatch(/Ban cars downtown/)
  expect(lines.map(({ text }) => text).join('')).toMatch(/商店会失去顾客/)
  expect(lines.filter((_, i) => (inked[i] ?? 0) < 8)).toEqual([])
})

test('boxes and line breaks of the picture are those of the screen @long', async ({
  person,
  makeMap,
}, info) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada' })
  await open(page, map.edit)
  await page.getByRole('button', { name: /^Show at 100/ }).click()
  await expect(page.getByRole('button', { name: /^Show at 100/ })).toHaveText('100%')
  for (const language of ['en', 'zh', 'ru'] as const) {
    if (language !== 'en') {
      const own = { zh: '简体中文', ru: 'Русский' }[language]
      await page.getByRole('button', { name: /^Language/ }).click()
      await page.getByRole('group', { name: 'Language of the map' }).getByText(own).click()
      await expect(page.locator(`article [lang^="${language}"]`).first()).toBeVisible()
    }
    await page.evaluate(() => document.fonts.ready)
    const svg = (await bytesOf(await exported(page, 'SVG'), info)).toString()
    const boxes = [
      ...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((found) => found.slice(1).map(Number))
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => plain(inner))
    const cards = (await screenCards(page)).filter(({ kind }) => kind === 'claim').slice(0, 20)
    expect(cards).toHaveLength(20)
    for (const { box, lines } of cards) {
      const near = boxes.filter((one) => one.every((side, i) => Math.abs(side - (box[i] ?? NaN)) <= 1))
      expect(near, `${language}: no box like ${box.join(' ')} for ${lines.join(' ')}`).not.toHaveLength(0)
      for (const line of lines) expect(texts, language).toContain(line)
    }
  }
})
const plain = (inner: string) =>
  inner
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .trim()

/** Cards as drawn on the page, in map units: box and the lines that the browser broke the words into. */
const screenCards = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector('.react-flow__viewport')
    if (!view) return []
    const { a: zoom, e: dx, f: dy } = new DOMMatrix(getComputedStyle(view).transform)
    const frame = view.parentElement!.getBoundingClientRect()
    return [...document.querySelectorAll<HTMLElement>('article[data-claim]')].map((article) => {
      const box = article.getBoundingClientRect()
      const words = article.querySelector('.pc-text') ?? article.querySelector('[lang]')
      const lines: string[] = []
      let bottom = -Infinity
      const walker = document.createTreeWalker(words ?? article, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const range = document.createRange()
        let from = 0
        for (const letter of text.textContent ?? '') {
          range.setStart(text, from)
          range.setEnd(text, (from += letter.length))
          const rect = range.getClientRects()[0]
          if (rect && rect.top > bottom - rect.height / 2) {
            lines.push('')
            bottom = rect.bottom
          }
          lines[lines.length - 1] += letter
        }
      }
      return {
        kind: /pc-kind-(\w+)/.exec(article.className)?.[1] ?? '',
        box: [
          (box.x - frame.x - dx) / zoom,
          (box.y - frame.y - dy) / zoom,
          box.width / zoom,
          box.height / zoom,
        ],
        lines: lines.map((line) => line.trim()).filter(Boolean),
      }
    })
  })

test('a map is saved as a file and opened again; a broken or foreign file is refused in a sentence @plain-http', async ({
  person,
  makeMap,
}, info) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada' })
  await open(page, map.edit)
  const file = await exported(page, 'Parley file')
  expect(file.suggestedFilename()).toMatch(/\.parley\.json$/)
  const bytes = await bytesOf(file, info)
  expect(bytes.toString()).not.toContain(map.edit.split('#')[1])
  const path = info.outputPath('again.parley.json')
  writeFileSync(path, bytes)

  const openFile = async (name: string) => {
    await page.goto('/')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ])
    await chooser.setFiles(name)
  }
  await openFile(path)
  await expect(page).toHaveURL(/\/m\/(?!new)[\w-]+$/)
  expect(page.url()).not.toContain(map.id)
  await expect(page.getByRole('article')).toHaveCount(54)
  await expect(card(page, 'Technology alliance').first()).toBeVisible()

  for (const [content, sentence] of [
    [bytes.subarray(0, bytes.length / 2), /damaged|cut short/],
    [Buffer.from('{"format":"something-else"}'), /not a Parley file|damaged/],
    [Buffer.from('{"format":"parley-map","version":99,"map":{}}'), /newer Parley/],
  ] as const) {
    const broken = info.outputPath('broken.parley.json')
    writeFileSync(broken, content)
    await openFile(broken)
    await expect(page.getByText(sentence)).toBeVisible()
  }
})
