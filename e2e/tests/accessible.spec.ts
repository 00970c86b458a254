import { expectNothingSerious } from './axe.ts'
import { canvas, open, showOutline } from './on-the-map.ts'
import { expect, test } from './parley.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing serious: home, map, share, export, outline, ${colorScheme}${colorScheme === 'light' ? ' @long' : ''}`, async ({
    person,
    makeMap,
  }) => {
    test.slow()
    const colours = colorScheme === 'dark'
    const page = await person({ name: 'Ada', colorScheme })
    await page.goto('/')
    await expect(page.getByRole('article').first()).toBeVisible()
    await expectNothingSerious(page, { what: 'home', colours })
    const map = await makeMap('sample')
    await open(page, map.edit)
    await page.getByRole('article').first().click()
    await expectNothingSerious(page, { what: 'map with a selected claim', colours })
    for (const [button, title] of [
      ['Share', 'Share this map'],
      ['Export', 'Export'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      if (title === 'Export') await expect(page.getByRole('button', { name: 'Export PNG' })).toBeEnabled()
      await expectNothingSerious(page, { what: title, within: '[role=dialog]', colours })
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.keyboard.press('Control+f')
    const search = page.getByRole('search', { name: 'Search the map' })
    await expect(search.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('China')
    const hits = search.getByRole('listbox')
    await expect.poll(() => hits.evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true)
    await expectNothingSerious(page, { what: 'search with more hits than fit', within: 'search' })
    await page.keyboard.press('Escape')
    await expect(search).toHaveCount(0)
    await showOutline(page)
    await page.getByRole('treegrid').getByRole('row').nth(3).click()
    await expectNothingSerious(page, { what: 'outline', colours })
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(page.getByRole('radio', { name: 'Map' })).toBeVisible()
    await expectNothingSerious(page, { what: 'outline on a phone', colours })
  })

test('at 390 px a map is read, walked and written by touch', async ({ person, makeMap }) => {
  const map = await makeMap('sample')
  const page = await person({
    name: 'Ada',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(map.edit)
  await page.getByText('Map', { exact: true }).tap()
  await expect(canvas(page)).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  const proposal = page.getByRole('article', { name: /^Proposal/ }).first()
  await expect(proposal).toBeInViewport()
  await proposal.tap()
  await page.getByRole('button', { name: 'Add what rebuts' }).tap()
  await page.keyboard.type('Too slow')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article', { name: /Too slow/ })).toBeVisible()
  await expectNothingSerious(page, { what: 'phone' })
})
