/**
 * All that a map says besides its English claims, written with key presses in the details panel: other languages, who
 * says what, notes, why steps hold, sources and citations. One language at a time, as the panel shows it.
 */
import { expect, type Locator, type Page } from '@playwright/test'
import {
  choose,
  claimFocused,
  closeDetails,
  escaped,
  find,
  languageNames,
  openDetails,
  panel,
  pressOn,
  writeInto,
} from './keys-alone.ts'
import type { Citation, Claim, Lang, Link, Source, WholeMap, Words } from './whole-map.ts'

const section = (page: Page, name: string): Locator =>
  panel(page).getByRole('region', { name: new RegExp(`^${name}( \\d+)?$`) })

/** The map itself: its title, and the languages that it is kept in besides the first. Nothing must be selected. */
export async function writeMapFacts(page: Page, { title }: WholeMap, lang: Lang): Promise<void> {
  await openDetails(page)
  await writeInto(page, panel(page).getByRole('textbox', { name: 'Title of the map' }), title[lang])
  await page.keyboard.press('Enter')
  if (lang === 'en')
    for (const other of ['zh', 'ru'] as const) {
      await pressOn(page, panel(page).getByRole('button', { name: 'Add a language' }))
      await choose(page, panel(page).getByRole('combobox', { name: 'Language' }), languageNames[other])
      await pressOn(page, panel(page).getByRole('button', { name: 'Add', exact: true }))
    }
  await closeDetails(page)
}

/** What has a wording of its own in a language; a name that is the same in all is written once. */
const needs = (words: Words, lang: Lang, first: string): boolean =>
  words[lang] !== '' && (lang === first || lang === 'en' || words[lang] !== words[first as Lang])

/** Fills a form that is open, field by field, and saves it. */
async function fill(
  page: Page,
  form: Locator,
  fields: readonly (readonly [string, string])[],
): Promise<void> {
  for (const [name, words] of fields) {
    const field = form.getByLabel(name, { exact: true })
    if (await field.evaluate((one) => one.tagName === 'SELECT')) await choose(page, field, words)
    else await writeInto(page, field, words)
  }
  await pressOn(page, form.getByRole('button', { name: 'Save' }))
  await expect(form).toHaveCount(0)
}

const labelFields = (source: Source, lang: Lang): readonly (readonly [string, string])[] =>
  (
    [
      ['Title', source.title],
      ['Author or speaker', source.author],
      ['Publisher', source.publisher],
      ['Short name for cards', source.short],
      ['About this source', source.note],
    ] as const
  ).flatMap(([name, words]) => (needs(words, lang, source.lang) ? [[name, words[lang]] as const] : []))

/** Words the sources of the map in another language. Nothing must be selected. */
export async function rewordSources(page: Page, { sources }: WholeMap, lang: Lang): Promise<void> {
  await openDetails(page)
  for (const source of sources) {
    const titles = Object.values(source.title).map(escaped).join('|')
    await pressOn(page, panel(page).getByRole('button', { name: new RegExp(`^Edit source ?: (${titles})$`) }))
    await fill(page, panel(page).getByRole('form', { name: 'Edit source' }), labelFields(source, lang))
  }
  await closeDetails(page)
}

/** Everything about one claim that a language has, with the steps that it bears by. */
export async function writeDetails(page: Page, whole: WholeMap, claim: Claim, lang: Lang): Promise<void> {
  await find(page, claim)
  await openDetails(page)
  if (lang === 'en') await writeTranslations(page, claim)
  await writeFacts(page, claim, lang)
  for (const citation of whole.citations.filter((one) => one.claim === claim.id)) {
    const source = whole.sources.find(({ id }) => id === citation.source)
    if (!source) throw new Error(`No such source: ${citation.source}`)
    if (lang === 'en') await cite(page, source)
    await writeCitation(page, citation, source, lang)
  }
  if (claim.note[lang]) {
    await writeInto(
      page,
      panel(page).getByRole('textbox', { name: `Note in ${languageNames[lang]}` }),
      claim.note[lang],
    )
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeFocused()
  }
  const steps = whole.links.filter(({ from }) => from[0] === claim.id)
  for (const step of steps) await writeWhy(page, whole, claim, step, lang)
  await closeDetails(page)
  await claimFocused(page, claim)
}

async function writeTranslations(page: Page, { title, text }: Claim): Promise<void> {
  for (const lang of ['zh', 'ru'] as const) {
    const language = languageNames[lang]
    await pressOn(page, panel(page).getByRole('button', { name: new RegExp(`^Write it ?: ${language}$`) }))
    const shortName = panel(page).getByRole('textbox', { name: `Short name in ${language}` })
    const words = panel(page).getByRole('textbox', { name: `Text in ${language}` })
    if (title[lang]) {
      await expect(shortName).toBeFocused()
      // Letter by letter: the box keeps the keyboard from the first to the last.
      await page.keyboard.type(title[lang])
      await page.keyboard.press('Tab')
    }
    await expect(words).toBeFocused()
    await page.keyboard.insertText(text[lang])
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeFocused()
  }
}

async function writeFacts(page: Page, { lang: first, asserter }: Claim, lang: Lang): Promise<void> {
  if (lang === 'en' && first !== 'en')
    await choose(page, panel(page).getByRole('combobox', { name: 'Original' }), languageNames[first as Lang])
  if (!needs(asserter, lang, first)) return
  await writeInto(page, panel(page).getByRole('combobox', { name: 'Said by' }), asserter[lang])
  await page.keyboard.press('Enter')
}

/** A source of the map, or a new one. Leaves the form of the citation open. */
async function cite(page: Page, source: Source): Promise<void> {
  await pressOn(page, section(page, 'Sources').getByRole('button', { name: 'Cite a source' }))
  const search = panel(page).getByRole('searchbox', { name: 'Search the sources of this map' })
  const form = panel(page).getByRole('form', { name: 'New source' })
  await expect(search.or(form.getByRole('textbox', { name: 'Title' }))).toBeFocused()
  if (await search.count()) {
    await page.keyboard.insertText(source.title.en)
    const found = section(page, 'Sources').getByRole('button', { name: source.title.en })
    await expect(found.or(section(page, 'Sources').getByText('Nothing found.'))).toBeVisible()
    if (await found.count()) {
      await page.keyboard.press('Enter')
      return
    }
    await pressOn(page, section(page, 'Sources').getByRole('button', { name: 'New source' }))
  }
  const kind = source.kind.charAt(0).toUpperCase() + source.kind.slice(1)
  await fill(page, form, [
    ['Date', source.date],
    ['Web address', source.url],
    ['Kind of source', kind],
    ['Language of the source', languageNames[source.lang as Lang]],
    ...labelFields(source, 'en'),
  ])
}

async function writeCitation(page: Page, citation: Citation, source: Source, lang: Lang): Promise<void> {
  const { locator, asserter, via, quote } = citation
  const fields = (
    [
      ['Where in it', locator],
      ['Who is quoted', asserter],
      ['As reported by', via],
    ] as const
  ).flatMap(([name, words]) => (needs(words, lang, source.lang) ? [[name, words[lang]] as const] : []))
  if (!fields.length) return
  if (lang !== 'en') {
    await pressOn(page, section(page, 'Sources').getByRole('button', { name: /^What can be done with/ }))
    await expect(page.getByRole('menuitem', { name: 'Edit citation' })).toBeFocused()
    await page.keyboard.press('Enter')
  }
  const form = panel(page).getByRole('form', { name: 'Edit citation' })
  await expect(form.getByRole('textbox', { name: 'Where in it' })).toBeFocused()
  await fill(page, form, [...fields, ...(lang === 'en' && quote ? [['Quote', quote] as const] : [])])
}

/** From a claim to one of its steps, and back to the claim. */
async function writeWhy(page: Page, whole: WholeMap, claim: Claim, step: Link, lang: Lang): Promise<void> {
  if (!step.why[lang]) return
  const target = whole.claims.find(({ id }) => id === step.target)
  const look = target ? step.stance : { supports: 'backs', rebuts: 'undercuts' }[step.stance]
  const group = section(page, 'Bears on')
    .locator('div')
    .filter({ has: page.locator(':scope > h4').getByText(look ?? '', { exact: true }) })
  // A claim ends on a step once at most, so that how it bears tells it.
  const line = target
    ? group.getByRole('listitem').filter({ has: page.getByRole('button', { name: named(target) }) })
    : group.getByRole('listitem')
  await pressOn(page, line.getByRole('button', { name: /^The step:/ }))
  await expect(panel(page)).toBeFocused()
  const why = panel(page).getByRole('textbox', { name: `Why it holds, in ${languageNames[lang]}` })
  await writeInto(page, why, step.why[lang])
  await pressOn(page, section(page, 'Premises').getByRole('button', { name: named(claim) }))
  await expect(panel(page)).toBeFocused()
}

/** What a claim is called in the panel, in whichever language it is read. */
const named = ({ title, text }: Claim): RegExp =>
  new RegExp(
    `^(${Object.values(title.en ? title : text)
      .map(escaped)
      .join('|')})$`,
  )
