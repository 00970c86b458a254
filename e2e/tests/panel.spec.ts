/** The details panel with two people on one map: what one writes, cites or changes there is at once what the other has. */
import type { Locator, Page } from '@playwright/test'
import { expectNothingSerious } from './axe.ts'
import { add, canvas, card, open, panel, restingBox, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const textIn = (page: Page, language: string): Locator =>
  panel(page).getByRole('textbox', { name: `Text in ${language}` })

/** Selects a card and opens its details by key. */
async function details(page: Page, of: Locator): Promise<void> {
  await of.click()
  await page.keyboard.press('i')
  await expect(panel(page)).toBeFocused()
}

/** From the menu of a citation or a premise. */
async function actOn(page: Page, name: string, act: string): Promise<void> {
  await panel(page)
    .getByRole('button', { name: `What can be done with “${name}”` })
    .click()
  await page.getByRole('menuitem', { name: act }).click()
}

async function addLanguage(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'Add a language' }).click()
  await panel(page).getByRole('combobox', { name: 'Language' }).selectOption(name)
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click()
}

test('two people make the first translation of one claim at once, and no letter is lost', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const made = await writeFirstProposal(ada, 'Ban cars downtown')
  const reason = await add(ada, made, 'supports', 'The air gets cleaner')
  await open(mei, map.edit)

  // Nothing is selected: the map's own facts, and the languages that it is kept in.
  await ada.keyboard.press('Escape')
  await details(ada, reason)
  await canvas(ada).click({ position: { x: 12, y: 300 } })
  await expect(panel(ada).getByText('Select a claim or an arrow')).toBeVisible()
  await addLanguage(ada, 'Chinese')
  await addLanguage(ada, 'Russian')
  await panel(ada).getByRole('button', { name: 'Remove Russian from this map' }).click()
  await expect(panel(ada).getByRole('listitem').filter({ hasText: 'Русский' })).toHaveCount(0)
  await expect(panel(ada).getByRole('listitem').filter({ hasText: '中文' })).toContainText('2 texts missing')

  for (const page of [ada, mei]) await details(page, card(page, 'The air gets cleaner'))
  await expect(panel(mei).getByText('No text in Chinese yet')).toBeVisible()
  await panel(mei)
    .getByRole('button', { name: /^Write it/ })
    .click()
  // Where somebody writes already, the text is there to join in.
  await textIn(ada, 'Chinese').click()
  await Promise.all([
    textIn(ada, 'Chinese').pressSequentially('空气会更干净', { delay: 15 }),
    textIn(mei, 'Chinese').pressSequentially('0123456789', { delay: 15 }),
  ])
  await expect(textIn(ada, 'Chinese')).toHaveValue(/^.{16}$/)
  const both = await textIn(ada, 'Chinese').inputValue()
  expect(both.split('').toSorted()).toEqual('空气会更干净0123456789'.split('').toSorted())
  await expect(textIn(mei, 'Chinese')).toHaveValue(both)
  await expect(panel(mei).getByText('Ada writes here')).toBeVisible()

  // Undo takes back one's own letters and leaves the other's.
  await mei.keyboard.press('Control+z')
  await expect(textIn(ada, 'Chinese')).toHaveValue('空气会更干净')
  await mei.keyboard.press('Control+Shift+z')
  await expect(textIn(ada, 'Chinese')).toHaveValue(both)
  await textIn(ada, 'Chinese').press('Escape')
  await textIn(mei, 'Chinese').press('Escape')
  await expect(panel(ada)).toBeFocused()
  await expect(panel(mei).getByRole('region', { name: 'Chinese' })).toContainText(/Ada, Mei|Mei, Ada/)

  // Ada changes the original: the translation is behind it, until Mei says that it still fits.
  await textIn(ada, 'English').fill('The air gets much cleaner')
  await textIn(ada, 'English').press('Enter')
  await expect(panel(mei).getByText('Older than its original')).toBeVisible()
  await panel(mei)
    .getByRole('button', { name: /^It is up to date/ })
    .click()
  await expect(panel(ada).getByText('Older than its original')).toHaveCount(0)
  await expect(textIn(mei, 'Chinese')).toHaveValue(both)

  // A proposal's short name comes first, and keeps the keyboard from its first letter to its last.
  await details(mei, card(mei, 'Ban cars downtown'))
  await panel(mei)
    .getByRole('button', { name: /^Write it/ })
    .press('Enter')
  await mei.keyboard.type('市中心禁车')
  await expect(panel(mei).getByRole('textbox', { name: 'Short name in Chinese' })).toHaveValue('市中心禁车')
  await expect(textIn(mei, 'Chinese')).toHaveValue('')

  // The keyboard is back at the claim.
  await ada.keyboard.press('Escape')
  await expect(panel(ada)).toHaveCount(0)
  await expect(card(ada, 'The air gets much cleaner')).toBeFocused()
  await saved(ada)
})

test('one cites a source that the other corrects for all who cite it @long', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const made = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, made, 'supports', 'The air gets cleaner')
  await open(mei, map.edit)

  await details(ada, card(ada, 'The air gets cleaner'))
  await panel(ada).getByRole('button', { name: 'Cite a source' }).click()
  const form = panel(ada).getByRole('form', { name: 'New source' })
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await ada.keyboard.type('Clean Air Report')
  await form.getByRole('textbox', { name: 'Author or speaker' }).fill('City Council')
  const address = form.getByRole('textbox', { name: 'Web address' })
  for (const [bad, sentence] of [
    ['javascript:alert(1)', 'Only web addresses with http or https are kept.'],
    ['data:text/html,<b>x</b>', 'Only web addresses with http or https are kept.'],
  ] as const) {
    await address.fill(bad)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('alert')).toHaveText(sentence)
  }
  await address.fill('https://example.org/report')
  await form.getByRole('textbox', { name: 'Date' }).fill('2024-05')
  await ada.keyboard.press('Enter')

  // The citation is there; where in it and what it says come next.
  const citing = panel(ada).getByRole('form', { name: 'Edit citation' })
  await expect(citing.getByRole('textbox', { name: 'Where in it' })).toBeFocused()
  await ada.keyboard.type('p. 12')
  await citing.getByRole('textbox', { name: 'Quote' }).fill('Soot fell by a third.')
  await citing.getByRole('combobox', { name: 'Who is quoted' }).fill('Dr Weber')
  await citing.getByRole('button', { name: 'Save' }).click()

  await details(mei, card(mei, 'The air gets cleaner'))
  const cited = panel(mei).getByRole('article', { name: 'Clean Air Report' })
  await expect(cited).toContainText('City Council · May 2024')
  await expect(cited).toContainText('Dr Weber · p. 12')
  await expect(cited.getByRole('blockquote')).toContainText('Soot fell by a third.')
  const link = cited.getByRole('link', { name: 'Open the source' })
  await expect(link).toHaveAttribute('href', 'https://example.org/report')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')

  // Mei cites the same for the proposal, found by its author; then she corrects it for both.
  await card(mei, 'Ban cars downtown').click({ button: 'right' })
  await mei.getByRole('menuitem', { name: 'Sources' }).click()
  await expect(panel(mei).getByRole('searchbox', { name: 'Search the sources of this map' })).toBeFocused()
  await mei.keyboard.type('council')
  await mei.keyboard.press('Enter')
  await mei.keyboard.press('Escape')
  await actOn(mei, 'Clean Air Report', 'Edit source')
  const correcting = panel(mei).getByRole('form', { name: 'Edit source' })
  await expect(correcting).toContainText('2 citations use this source')
  await correcting.getByRole('textbox', { name: 'Title' }).fill('Clean Air Report 2024')
  // A look at another claim takes nothing away that was typed.
  await card(mei, 'The air gets cleaner').click()
  await expect(panel(mei).getByRole('heading', { name: 'Claim', exact: true })).toBeVisible()
  await expect(correcting).toHaveCount(0)
  await actOn(mei, 'Clean Air Report', 'Edit source')
  await expect(correcting.getByRole('textbox', { name: 'Title' })).toHaveValue('Clean Air Report 2024')
  await correcting.getByRole('button', { name: 'Save' }).click()
  await expect(panel(ada).getByRole('article', { name: 'Clean Air Report 2024' })).toBeVisible()

  // Once nobody cites it, it is listed with the map, and can go.
  await actOn(ada, 'Clean Air Report 2024', 'Remove citation')
  await details(mei, card(mei, 'Ban cars downtown'))
  await actOn(mei, 'Clean Air Report 2024', 'Remove citation')
  await canvas(ada).click({ position: { x: 12, y: 300 } })
  await expect(panel(ada).getByText('used nowhere')).toBeVisible()
  await panel(ada)
    .getByRole('button', { name: /^Delete source/ })
    .click()
  await expect(panel(ada).getByText('Clean Air Report 2024')).toHaveCount(0)
})

test('the panel walks the argument, changes a step, and says who says what @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const made = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, made, 'supports', 'The air gets cleaner')
  await add(ada, made, 'rebuts', 'Shops lose customers')
  await open(mei, map.edit)

  await details(mei, card(mei, 'Ban cars downtown'))
  await details(ada, card(ada, 'Ban cars downtown'))
  await expect(panel(ada).getByRole('heading', { name: 'Proposal 1' })).toBeVisible()
  await expect(panel(ada)).toContainText('Typed byAAda')
  const said = panel(ada).getByRole('combobox', { name: 'Said by' })
  await said.fill('Green Party')
  await said.press('Enter')
  await expect(panel(mei).getByRole('combobox', { name: 'Said by' })).toHaveValue('Green Party')
  await expect(card(mei, 'Ban cars downtown')).toContainText('Green Party')

  // From the proposal to the step, by keys; the sentence that it says.
  const toStep = panel(ada).getByRole('button', { name: /^The step: “Shops lose customers” rebuts/ })
  await toStep.focus()
  await ada.keyboard.press('Enter')
  await expect(panel(ada)).toBeFocused()
  await expect(panel(ada).getByText('“Shops lose customers” rebuts “Ban cars downtown”')).toBeVisible()
  await expect(card(mei, 'Ban cars downtown')).toBeVisible()

  // The other reason joins it, and leaves it again; its stance is turned.
  await panel(ada).getByRole('button', { name: 'Join a claim that must hold too' }).click()
  await ada.keyboard.type('air cleaner')
  await ada.keyboard.press('Enter')
  await expect(canvas(mei).getByText('and', { exact: true })).toBeVisible()
  await actOn(ada, 'The air gets cleaner', 'Take it out of this step')
  await expect(canvas(mei).getByText('and', { exact: true })).toHaveCount(0)
  await panel(ada).getByText('supports', { exact: true }).click()
  await expect(panel(ada).getByRole('heading', { name: 'Step: supports' })).toBeVisible()
  await expect(
    panel(mei).getByRole('button', { name: /^The step: “Shops lose customers” supports/ }),
  ).toBeVisible()

  // Mei deletes what Ada looks at: it says so, and Ada has not lost the keyboard.
  await panel(ada).getByRole('button', { name: 'Shops lose customers' }).click()
  await expect(panel(ada).getByRole('heading', { name: 'Claim', exact: true })).toBeVisible()
  await card(mei, 'Shops lose customers').click()
  await mei.keyboard.press('Delete')
  await expect(panel(ada).getByRole('textbox', { name: 'Text in English' })).toHaveCount(0)
  await expect(panel(ada)).toBeFocused()
  await expectNothingSerious(ada)
})

test('on a phone it is a sheet, by touch @long', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({
    name: 'Ada',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(map.edit)
  await page.getByRole('treegrid').getByRole('row').nth(2).tap()
  await page.getByRole('button', { name: 'Details', exact: true }).tap()
  const box = await restingBox(panel(page))
  expect(box.width).toBe(390)
  expect(box.height).toBeLessThanOrEqual(0.85 * 844 + 1)
  expect(box.y + box.height).toBeCloseTo(844, 0)
  const small = await panel(page)
    .getByRole('button')
    .evaluateAll((all) =>
      all
        .map((one) => {
          const { width, height } = one.getBoundingClientRect()
          const reach = getComputedStyle(one, '::after')
          return {
            name: one.getAttribute('aria-label') ?? one.textContent,
            high: Math.max(height, parseFloat(reach.height) || 0),
            wide: Math.max(width, parseFloat(reach.width) || 0),
          }
        })
        .filter(({ high, wide }) => high < 44 || wide < 44),
    )
  expect(small).toEqual([])
  await expectNothingSerious(page)
  await textIn(page, 'Russian').tap()
  await page.keyboard.type('Да. ')
  await expect(textIn(page, 'Russian')).toHaveValue(/Да\. /)
  await panel(page).getByRole('button', { name: 'Close details' }).tap()
  await expect(panel(page)).toHaveCount(0)

  // From the sheet to a new claim, and its words.
  await page.getByRole('button', { name: 'Details', exact: true }).tap()
  await panel(page).getByRole('button', { name: 'Add what rebuts' }).tap()
  await expect(panel(page)).toHaveCount(0)
  await page.keyboard.type('Zu langsam')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Zu langsam/ })).toBeVisible()
})

test('a view link shows all of it and changes nothing', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada' })
  await open(page, map.view)
  await details(page, page.getByRole('article', { name: /^Proposal/ }).first())
  await expect(panel(page).getByRole('region', { name: 'Chinese' })).toContainText('科技产业联盟')
  await expect(panel(page).getByRole('article')).not.toHaveCount(0)
  await expect(panel(page).getByRole('textbox')).toHaveCount(0)
  await expect(panel(page).getByRole('combobox')).toHaveCount(0)
  await expect(panel(page).getByRole('checkbox')).toHaveCount(0)
  await expect(panel(page).getByRole('button', { name: /^(Cite|Edit|Remove|Write)/ })).toHaveCount(0)
})
