/**
 * What people leave a workshop with: a report in the language they choose, whatever the page's own is, as files that
 * open without a network and as pages for paper.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Download, Locator, Page } from '@playwright/test'
import { expect, test } from './parley.ts'
import { pagesOf } from './pdf-pages.ts'
import { tableIn } from './workshop-cast.ts'
import { cards, type Held, heldWorkshop, names, outcome, questions } from './workshop-held.ts'
import { loopback } from './workshop-socket.ts'

/** What a page says, where a test needs it, by its language. */
const pageWords = {
  en: { open: 'Report…', dialog: 'Take the outcome home', language: 'Language', download: 'Download' },
  zh: { open: '报告…', dialog: '带走成果', language: '语言', download: '下载' },
  ru: { open: 'Отчёт…', dialog: 'Забрать итоги с собой', language: 'Язык', download: 'Скачать' },
} as const
type Lang = keyof typeof pageWords
const ownName = { en: 'English', zh: '中文', ru: 'Русский' } as const
const locales = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' } as const

/** What a report says, by its language: heads of parts, the first proposal, what became of it, and columns of tables. */
const reportWords = {
  en: {
    heads: ['Outcomes', 'Cruxes', 'Before and after', 'Votes', 'Open questions', 'Agenda', 'Sources'],
    proposal: 'Technology alliance',
    towards: 'moved towards',
    said: ['No', 'Yes'],
    files: { votes: 'Votes', swings: 'Before and after', choices: 'Choices by name', map: 'Map' },
    columns: {
      votes: ['item', 'dots', 'yes'],
      swings: ['item', 'points', 'verdict'],
      choices: ['person', 'choice'],
    },
  },
  zh: {
    heads: ['成果', '关键分歧', '前后对比', '投票', '未解决的问题', '议程', '来源'],
    proposal: '科技产业联盟',
    towards: '转向赞成',
    said: ['否', '是'],
    files: { votes: '投票', swings: '前后对比', choices: '记名选择', map: '论证图' },
    columns: { votes: ['项目', '圆点', '是'], swings: ['项目', '百分点', '结论'], choices: ['姓名', '选择'] },
  },
  ru: {
    heads: ['Итоги', 'Узлы спора', 'До и после', 'Голосования', 'Открытые вопросы', 'Повестка', 'Источники'],
    proposal: 'Технологический альянс',
    towards: 'сдвиг к «за»',
    said: ['Нет', 'Да'],
    files: { votes: 'Голосования', swings: 'До и после', choices: 'Выбор по именам', map: 'Карта' },
    columns: {
      votes: ['пункт', 'точки', 'да'],
      swings: ['пункт', 'пункты', 'заключение'],
      choices: ['имя', 'выбор'],
    },
  },
} as const

/** Opens the report of what was held, on a page in that language. */
async function openReport(page: Page, { host }: Held, lang: Lang): Promise<Locator> {
  const words = pageWords[lang]
  await page.addInitScript(
    ([key, entry]) => {
      if (location.protocol === 'http:') localStorage[key] ??= entry
    },
    [`parley.workshop.${host.workshop}`, JSON.stringify({ ...host, title: '', joined: 1 })] as const,
  )
  await page.goto(`/w/${host.workshop}`)
  await page.getByRole('button', { name: words.open }).first().click()
  const dialog = page.getByRole('dialog', { name: words.dialog })
  await expect(dialog).toBeVisible()
  return dialog
}

const chooseLanguage = async (dialog: Locator, lang: Lang) => {
  const one = dialog.getByRole('radio', { name: ownName[lang] })
  await one.locator('xpath=ancestor::label').click()
  await expect(one).toBeChecked()
}

/** Presses the button, and waits for so many files: their texts, by name. */
async function take(
  page: Page,
  dialog: Locator,
  { button, count, pathOf }: { button: string; count: number; pathOf: (name: string) => string },
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const keep = async (download: Download) => {
    const name = download.suggestedFilename()
    await download.saveAs(pathOf(name))
    files.set(name, readFileSync(pathOf(name), 'utf8'))
  }
  page.on('download', keep)
  await dialog.getByRole('button', { name: button }).click()
  await expect.poll(() => files.size, { timeout: 60_000 }).toBe(count)
  page.off('download', keep)
  return files
}

const lineWith = (table: ReturnType<typeof tableIn>, column: string, start: string) =>
  table.find((line) => line[column]?.startsWith(start))

test('@long a report is right in each language, whatever the page’s own is, and opens without a network', async ({
  person,
  makeMap,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(300_000)
  const held = await heldWorkshop(loopback(baseURL), await makeMap('sample'))
  for (const [pageLang, lang] of [
    ['en', 'zh'],
    ['zh', 'ru'],
    ['ru', 'en'],
  ] as const) {
    const page = await person({ locale: locales[pageLang], viewport: { width: 1280, height: 900 } })
    const dialog = await openReport(page, held, pageLang)
    await chooseLanguage(dialog, lang)
    for (const box of await dialog.getByRole('checkbox').all()) await box.check()
    await dialog.getByRole('checkbox', { name: /^PDF/ }).uncheck()
    const pathOf = (name: string) => info.outputPath(lang, name)
    const files = await take(page, dialog, { button: pageWords[pageLang].download, count: 9, pathOf })
    const { heads, proposal, towards, files: called, columns, said } = reportWords[lang]
    const fileOf = (ending: string): string => {
      const [found] = [...files].filter(([name]) => name.endsWith(ending))
      if (!found) throw new Error(`No file ends in ${ending}: ${[...files.keys()].join(', ')}`)
      return found[1]
    }

    await test.step(`${lang}: HTML in another browser, without a network`, async () => {
      const [name = ''] = [...files.keys()].filter((one) => one.endsWith('.html'))
      const context = await browser.newContext({ viewport: { width: 1100, height: 900 } })
      await context.setOffline(true)
      const sheet = await context.newPage()
      const asked: string[] = []
      const complaints: string[] = []
      sheet.on('request', (request) => asked.push(request.url()))
      sheet.on('console', (message) => complaints.push(message.text()))
      await sheet.goto(pathToFileURL(pathOf(name)).href)
      await expect(sheet.getByRole('heading', { level: 1, name: 'Who builds it?' })).toBeVisible()
      for (const head of heads)
        await expect(sheet.getByRole('heading', { level: 2, name: head, exact: true })).toBeVisible()
      expect(await sheet.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${lang}`))
      // The map, the branch that was in the spotlight, and every piece of the map, with words for who does not see them.
      const pictures = await sheet.getByRole('img').evaluateAll((all) =>
        (all as HTMLImageElement[]).map(({ complete, naturalWidth, alt }) => ({
          isDrawn: complete && naturalWidth > 500,
          isNamed: alt !== '',
          isReadable: naturalWidth < 800,
        })),
      )
      expect(pictures.length).toBeGreaterThan(10)
      expect(pictures.every(({ isDrawn, isNamed }) => isDrawn && isNamed)).toBe(true)
      expect(pictures.map(({ isReadable }) => isReadable)).toEqual(pictures.map((_, at) => at > 1))
      expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([])
      expect(complaints).toEqual([])
      const text = await sheet.getByRole('main').innerText()
      for (const words of [...names, cards.parked, outcome, proposal, towards, ...Object.values(questions)])
        expect(text).toContain(words)
      // What was voted on in English is told in the report's language where nobody has changed it since.
      if (lang !== 'en') expect(text).not.toContain('Technology alliance')
      // Names are letters, never elements.
      await expect(sheet.locator('b')).toHaveCount(0)
      await context.close()
    })

    await test.step(`${lang}: the same as text and as tables`, () => {
      const text = fileOf('.md')
      for (const head of heads) expect(text).toContain(`## ${head}`)
      expect(text).not.toMatch(/data:image|<b>/)
      const votes = tableIn(fileOf(`${called.votes}.csv`))
      const [item, dots, yes] = columns.votes
      expect(lineWith(votes, item, proposal)).toMatchObject({ '-1': '11', '2': '0' })
      expect(votes.filter((line) => line[item]?.startsWith(proposal)).at(-1)).toMatchObject({
        '-1': '4',
        '2': '7',
      })
      expect(votes.map((line) => Number(line[dots])).reduce((sum, n) => sum + n, 0)).toBe(33)
      expect(lineWith(votes, item, 'In a month')).toMatchObject({ [yes]: '5' })
      const swings = tableIn(fileOf(`${called.swings}.csv`))
      const [what, points, verdict] = columns.swings
      expect(swings).toHaveLength(36)
      expect(lineWith(swings, what, proposal)?.[verdict]).toBe(towards)
      expect(Number(lineWith(swings, what, proposal)?.[points])).toBeCloseTo((14 / 11) * 100, 6)
      const choices = tableIn(fileOf(`${called.choices}.csv`))
      const [who, chose] = columns.choices
      // A spreadsheet is not to take a name for a formula.
      expect(choices.map((line) => line[who])).toEqual(names.map((name) => name.replace(/^=/, "'=")))
      expect(choices.map((line) => line[chose])).toEqual(names.map((_, n) => said[n % 2]))
    })

    await test.step(`${lang}: the map as a file, with all its languages`, () => {
      const file = fileOf('.parley.json')
      for (const words of ['Technology alliance', '科技产业联盟', 'Технологический альянс'])
        expect(JSON.stringify(JSON.parse(file))).toContain(words)
      const argdown = fileOf('.argdown')
      expect(argdown).toContain(`[${proposal}]: `)
      // Each undercut ends on a step, not on a claim.
      expect(argdown.match(/^<.+>\n {2}_ \[/gm)?.length).toBeGreaterThan(2)
    })
    await page.close()
  }
  held.seat.leave()
})

interface Printed {
  readonly html: string
  readonly styles: string
  readonly title: string
}
type PrintingWindow = Window & { printed?: Printed }

/** In place of the browser's dialog: keeps what would be printed. */
const catchPrint = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      ;(top as PrintingWindow).printed = {
        html: document.documentElement.outerHTML,
        styles: document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
          .join('\n'),
        title: (top ?? window).document.title,
      }
      dispatchEvent(new Event('afterprint'))
    }
  })

/** Points: what a sheet leaves white at its foot, and what a heading needs to have a line of its part below it. */
const [footPoints, linePoints] = [51, 30]
/** Of the least letters of a card, in units of a picture. */
const leastUnits = 11

test('@long what is printed is tagged, in every script, with no heading alone at a foot and no picture cut', async ({
  person,
  makeMap,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const held = await heldWorkshop(loopback(baseURL), await makeMap('sample'))
  const page = await person({ viewport: { width: 1280, height: 900 } })
  await catchPrint(page)
  const dialog = await openReport(page, held, 'en')
  await dialog.getByRole('checkbox', { name: 'Report with pictures' }).uncheck()
  await dialog.getByRole('checkbox', { name: /^PDF/ }).check()
  const paper = await person()
  for (const lang of ['en', 'zh', 'ru'] as const) {
    await chooseLanguage(dialog, lang)
    await page.evaluate(() => {
      delete (window as PrintingWindow).printed
    })
    await dialog.getByRole('button', { name: 'Download' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'The report is ready.' })).toBeVisible({
      timeout: 60_000,
    })
    const printed = await page.evaluate(() => (window as PrintingWindow).printed)
    if (!printed) throw new Error('Nothing was printed.')
    // The file is proposed under the workshop's name, and the page has its own back.
    expect(printed.title).toBe('Who builds it?')
    await expect(page.locator('iframe[aria-hidden]')).toHaveCount(0)
    await paper.setContent(printed.html.replace('</head>', `<style>${printed.styles}</style></head>`))
    // On the width of A4 within its margins the least letters of a piece of the map have seven points.
    await paper.emulateMedia({ media: 'print' })
    await paper.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 900 })
    const scales = await paper
      .getByRole('img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[]).map((image) => image.clientWidth / image.naturalWidth),
      )
    expect(scales.length).toBeGreaterThan(10)
    for (const scale of scales.slice(2)) expect(leastUnits * scale * 0.75).toBeGreaterThan(6.95)
    await paper.emulateMedia({ media: null })
    for (const format of lang === 'en' ? ['A4', 'Letter'] : ['A4']) {
      const { sizes, headings, isTagged, fonts, descriptions, ...told } = pagesOf(
        await paper.pdf({ format, preferCSSPageSize: true, tagged: true, outline: true }),
      )
      expect(told.lang).toMatch(new RegExp(`^${lang}`))
      expect(isTagged).toBe(true)
      expect(descriptions.length).toBeGreaterThan(10)
      expect(descriptions[1]).toContain(reportWords[lang].proposal)
      // The whole map and the branch lie on a sheet of their own each, turned; the rest stands upright, the pieces too.
      expect(sizes.filter(({ width, height }) => width > height)).toHaveLength(2)
      expect(sizes.length).toBeGreaterThan(6)
      expect(headings.length).toBeGreaterThan(20)
      expect(fonts.withLetters).toBeGreaterThan(1)
      expect(fonts.without).toBe(0)
    }
    if (lang !== 'zh') continue
    // Whatever comes before: the words are pushed down the sheet, step by step.
    await paper.evaluate(() => {
      for (const picture of document.querySelectorAll('figure')) picture.remove()
      document.body.prepend(document.createElement('div'))
    })
    for (let down = 0; down < 720; down += 60) {
      await paper.evaluate((points) => {
        const push = document.body.firstElementChild as HTMLElement
        push.style.height = `${points}pt`
      }, down)
      const { headings } = pagesOf(
        await paper.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }),
      )
      expect(headings.length).toBeGreaterThan(20)
      for (const { above } of headings)
        expect(above, `${lang}, pushed down by ${down}`).toBeGreaterThan(footPoints + linePoints)
    }
  }
  // Without the pieces, which is remembered: the whole map and the branch alone.
  const choices = dialog.getByRole('group', { name: 'The map in pictures' })
  await choices.getByText('Whole only').click()
  await page.reload()
  await page.getByRole('button', { name: 'Report…' }).first().click()
  await expect(choices.getByRole('radio', { name: 'Whole only' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Report with pictures' }).uncheck()
  await dialog.getByRole('checkbox', { name: /^PDF/ }).check()
  await dialog.getByRole('button', { name: 'Download' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'The report is ready.' })).toBeVisible({
    timeout: 60_000,
  })
  const short = await page.evaluate(() => (window as PrintingWindow).printed?.html)
  expect(short?.match(/<figure/g)).toHaveLength(2)
  held.seat.leave()
})

test('@long where a browser opens no print dialog, the pages are saved and it is said what to do', async ({
  person,
  makeMap,
  baseURL,
}, info) => {
  const held = await heldWorkshop(loopback(baseURL), await makeMap('sample'))
  for (const print of ['does nothing', 'is not there']) {
    const page = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.addInitScript((kind) => {
      if (kind === 'is not there') Reflect.deleteProperty(window, 'print')
      else window.print = () => {}
    }, print)
    const dialog = await openReport(page, held, 'en')
    await dialog.getByRole('checkbox', { name: 'Report with pictures' }).uncheck()
    await dialog.getByRole('checkbox', { name: /^PDF/ }).check()
    const pathOf = (name: string) => info.outputPath(print, name)
    const files = await take(page, dialog, { button: 'Download', count: 1, pathOf })
    expect([...files.keys()]).toEqual(['Who builds it.html'])
    await expect(dialog.getByRole('alert')).toContainText('This browser opened no print dialog.')
    await expect(page.locator('iframe[aria-hidden]')).toHaveCount(0)
    await page.close()
  }
  held.seat.leave()
})
