/** Search, the palette and keys of one's own, with another person writing on the same map. */
import type { Page } from '@playwright/test'
import { add, canvas, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Search the map' })
const searchBar = (page: Page) => page.getByRole('search', { name: 'Search the map' })
const commands = (page: Page) => page.getByRole('combobox', { name: 'Commands' })

/** How many words the browser paints as hits on the cards. */
const painted = (page: Page) => page.evaluate(() => CSS.highlights.get('parley-hit')?.size ?? 0)
const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)

test('search finds words of all languages, goes from hit to hit in both views, and finds the way back', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const ada = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  await open(mei, map.edit)
  const { keyboard } = ada
  await ada
    .getByRole('article', { name: /^Proposal/ })
    .nth(1)
    .click()
  const before = await viewport(ada)

  await keyboard.press('Control+f')
  await expect(searchBox(ada)).toBeFocused()
  // Chinese has no blanks; the map is read in English.
  await keyboard.insertText('科技产业联盟')
  const first = ada.getByRole('option').first()
  await expect(first).toContainText('科技产业联盟')
  await expect(first).toContainText('Proposal 1')
  await expect(first).toContainText('简体中文')
  await keyboard.press('Enter')
  await expect(searchBar(ada)).toContainText(/1 of \d+/)
  await expect(ada.getByRole('article', { name: /^Proposal.*Technology alliance/ })).toHaveClass(
    /pc-selected/,
  )
  await expect(searchBox(ada)).toBeFocused()

  await searchBox(ada).fill('ＡＬＬIANCE tech')
  await expect(ada.getByRole('option').first()).toContainText('Technology alliance')
  await expect.poll(() => painted(ada)).toBeGreaterThan(0)
  for (const [key, at] of [
    ['Enter', 1],
    ['F3', 2],
    ['Control+g', 3],
    ['Shift+F3', 2],
    ['ArrowUp', 1],
  ] as const) {
    await keyboard.press(key)
    await expect(searchBar(ada)).toContainText(new RegExp(`^${at} of \\d+`))
  }

  // What another writes meanwhile is found as it is written.
  await searchBox(ada).fill('zebra')
  await expect(searchBar(ada)).toContainText('Nothing found')
  await add(mei, mei.getByRole('article', { name: /^Proposal/ }).first(), 'rebuts', 'A Zébra crosses')
  await expect(searchBar(ada)).toContainText('1 hit')
  await expect(ada.getByRole('option')).toContainText('rebuts “Technology alliance”')
  await keyboard.press('Enter')
  await expect(card(ada, 'A Zébra crosses')).toBeInViewport()
  await keyboard.press('Escape')
  await expect(searchBar(ada)).toHaveCount(0)
  await expect(card(ada, 'A Zébra crosses')).toBeFocused()
  expect(await painted(ada)).toBe(0)

  // It goes on where it was, and the place before it all is a press away.
  await keyboard.press('F3')
  await expect(searchBox(ada)).toHaveValue('zebra')
  await ada.getByRole('button', { name: 'Back to where I was' }).click()
  await expect(ada.getByRole('article', { name: /^Proposal/ }).nth(1)).toBeFocused()
  await expect.poll(() => viewport(ada)).toBe(before)

  // The outline has the same search, of sources and of why a step holds, too.
  await ada.getByText('Outline', { exact: true }).click()
  await keyboard.press('Control+f')
  await searchBox(ada).fill('mapper judgement')
  await expect(ada.getByRole('option').first()).toContainText('Why')
  await searchBox(ada).fill('voice of america')
  await expect(ada.getByRole('option', { name: /A source of \d+ claims/ })).toBeVisible()
  await searchBox(ada).fill('zebra')
  await keyboard.press('Enter')
  await expect(ada.getByRole('row', { name: /A Zébra crosses/ })).toHaveAttribute('aria-selected', 'true')
  await expect(ada.getByRole('row', { name: /A Zébra crosses/ })).toBeInViewport()
})

test('the palette does any act that makes sense, in any view and language @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei', locale: 'zh-CN' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await proposal.focus()
  const { keyboard } = ada

  await keyboard.press('Control+k')
  await expect(commands(ada)).toBeFocused()
  await expect(ada.getByRole('option', { name: /Delete/ })).toContainText('Delete')
  await expect(ada.getByRole('option', { name: 'Redo' })).toHaveCount(0)
  await keyboard.type('claim rebut')
  await expect(ada.getByRole('option').first()).toContainText('Add a claim that rebuts')
  await keyboard.press('Enter')
  await expect(ada.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await keyboard.type('Shops lose')
  await keyboard.press('Escape')

  // Escape changes nothing, and gives the keyboard back.
  await expect(card(ada, 'Shops lose')).toBeFocused()
  await keyboard.press('Control+k')
  await expect(ada.getByRole('listbox').getByRole('option').first()).toContainText('Add a claim that rebuts')
  await keyboard.press('Escape')
  await expect(card(ada, 'Shops lose')).toBeFocused()

  // A Chinese interface is searched in Chinese, or in English.
  await mei.goto(map.edit)
  await mei.getByRole('article', { name: /Shops lose/ }).click()
  for (const words of ['副本', 'dupl']) {
    await mei.keyboard.press('Control+k')
    await expect(mei.getByRole('combobox')).toBeFocused()
    await mei.keyboard.insertText(words)
    await expect(mei.getByRole('option').first()).toContainText('创建副本')
    await mei.keyboard.press('Escape')
    await expect(mei.getByRole('combobox')).toHaveCount(0)
  }
  await mei.keyboard.press('Control+k')
  await mei.keyboard.insertText('副本')
  await mei.getByRole('option').first().click()
  await expect(card(ada, 'Shops lose')).toHaveCount(2)

  // On a phone it is a line of the menu, and all is done by touch.
  const phone = await person({
    name: 'Ada',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await phone.goto(map.edit)
  await phone
    .getByRole('row', { name: /Ban cars downtown/ })
    .first()
    .tap()
  await phone.getByRole('button', { name: 'More', exact: true }).tap()
  await phone.getByRole('menuitem', { name: 'All commands' }).tap()
  await commands(phone).fill('question')
  await phone.getByRole('option', { name: /Add a question that asks/ }).tap()
  await expect(phone.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await phone.keyboard.type('Which shops?')
  await phone.keyboard.press('Enter')
  await expect(card(ada, 'Which shops?')).toBeVisible()

  // A slash goes on to the search; from a text box, too.
  await card(ada, 'Which shops?').dblclick()
  await expect(ada.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await keyboard.press('Control+k')
  await keyboard.type('/')
  await expect(searchBox(ada)).toBeFocused()
})

test('keys are listed as they are, changed, taken from others after asking, and given back @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  await writeFirstProposal(ada, 'Ban cars downtown')
  await open(mei, map.edit)
  const { keyboard } = ada
  const rowOf = (name: string) => ada.getByRole('button', { name: new RegExp(`^${name}: .*Change the keys`) })

  await keyboard.press('Shift+?')
  await expect(rowOf('Duplicate')).toHaveAccessibleName('Duplicate: Ctrl+D. Change the keys')
  await rowOf('Split in two…').press('Enter')
  await expect(ada.getByRole('group', { name: 'Press new keys for: Split in two…' })).toBeFocused()
  await keyboard.press('Control+t')
  await expect(ada.getByText('The browser keeps these keys for itself.')).toBeVisible()
  await keyboard.press('Control+d')
  await expect(ada.getByRole('dialog')).toContainText('does this already: Duplicate.')
  await keyboard.press('Escape')
  await expect(rowOf('Split in two…')).toBeFocused()
  await expect(rowOf('Split in two…')).toHaveAccessibleName(/No key/)
  await keyboard.press('Enter')
  await keyboard.press('Control+d')
  await ada.getByRole('button', { name: 'Use it here' }).click()
  await expect(rowOf('Split in two…')).toHaveAccessibleName(/Ctrl\+D/)
  await expect(rowOf('Duplicate')).toHaveAccessibleName(/No key/)
  await rowOf('Add a claim that rebuts').click()
  await keyboard.press('Tab')
  await ada.getByRole('button', { name: 'Use it here' }).click()
  await keyboard.press('Escape')
  await expect(ada.getByRole('dialog')).toHaveCount(0)

  // They hold after a reload, for this person alone.
  await ada.reload()
  await card(ada, 'Ban cars downtown').click()
  await keyboard.press('Tab')
  await expect(ada.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await keyboard.type('Shops lose. Shops close.')
  await keyboard.press('Escape')
  await expect(canvas(mei).getByText('rebuts')).toBeVisible()
  await keyboard.press('Control+d')
  await expect(ada.getByRole('dialog', { name: 'Split in two' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(ada.getByRole('dialog')).toHaveCount(0)
  await card(mei, 'Shops lose').click()
  await mei.keyboard.press('Control+d')
  await expect(card(ada, 'Shops lose')).toHaveCount(2)

  // Single letters off, Tab moves the focus; then all is given back.
  await keyboard.press('Shift+?')
  await ada.getByRole('switch', { name: /Tab moves the focus/ }).click()
  await ada.getByRole('switch', { name: /Single letters/ }).click()
  await keyboard.press('Escape')
  await card(ada, 'Ban cars downtown').click()
  await keyboard.press('s')
  await keyboard.press('Tab')
  await expect(card(ada, 'Ban cars downtown')).not.toBeFocused()
  await expect(ada.getByRole('textbox', { name: 'Words' })).toHaveCount(0)
  await ada.getByRole('button', { name: 'Menu of this map' }).click()
  await ada.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
  await ada.getByRole('switch', { name: /Single letters/ }).click()
  await ada.getByRole('button', { name: 'Give all acts their first keys' }).click()
  // The button goes, and the keyboard stays in the dialog.
  await expect(ada.getByRole('searchbox', { name: 'Find by name or key' })).toBeFocused()
  await expect(rowOf('Duplicate')).toHaveAccessibleName(/Ctrl\+D/)
  await keyboard.press('Escape')
  await card(ada, 'Ban cars downtown').click()
  await keyboard.press('s')
  await expect(ada.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await keyboard.press('Escape')
  await saved(ada)

  // What is kept may be broken by anything: then the keys are as they come.
  await ada.evaluate(() => localStorage.setItem('parley.keys', '{"chosen":[["remove",7]],"characters":'))
  await ada.reload()
  await card(ada, 'Ban cars downtown').click()
  await keyboard.press('a')
  await expect(ada.getByRole('textbox', { name: 'Words' })).toBeFocused()
})

test('a command for which nothing is chosen is not denied: the palette says what to do first @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const ada = await person({ name: 'Ada' })
  await open(ada, map.edit)
  await canvas(ada).focus()
  await ada.keyboard.press('Control+k')
  await commands(ada).fill('sources')
  await expect(
    ada.getByText('Nothing is chosen for this: Sources. Choose a claim or an arrow first.').first(),
  ).toBeVisible()
  await commands(ada).fill('no such thing')
  await expect(ada.getByText('No command is called that.').first()).toBeVisible()
  await ada.keyboard.press('Escape')
  await card(ada, 'Technology alliance').first().click()
  await ada.keyboard.press('Control+k')
  await commands(ada).fill('sources')
  await expect(ada.getByRole('option', { name: /^Sources/ })).toBeVisible()
})
