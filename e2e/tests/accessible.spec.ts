import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { canvas, open } from './on-the-map.ts'
import { expect, test } from './parley.ts'

async function expectAccessible(page: Page, what: string) {
  // Colours are looked at when they have arrived, not on their way.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))))
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(
      ({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    ),
  ).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing serious: home, map, share, export, ${colorScheme}`, async ({ person, makeMap }) => {
    test.slow()
    const page = await person({ name: 'Ada', colorScheme })
    await page.goto('/')
    await expect(page.getByRole('article').first()).toBeVisible()
    await expectAccessible(page, 'home')
    const map = await makeMap('sample')
    await open(page, map.edit)
    await expectAccessible(page, 'map')
    await page.getByRole('article').first().click()
    await expectAccessible(page, 'map with a selected claim')
    for (const [button, title] of [
      ['Share', 'Share this map'],
      ['Export', 'Export'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      if (title === 'Export') await expect(page.getByRole('button', { name: 'Export PNG' })).toBeEnabled()
      await expectAccessible(page, title)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
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
  await expectAccessible(page, 'phone')
})
