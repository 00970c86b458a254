/** A phone that is turned while a menu is open: nothing stands beside the window, and nothing belongs to what is gone. */
import type { Page } from '@playwright/test'
import { expect, test } from './parley.ts'

const upright = { width: 390, height: 844 }
const lying = { width: 844, height: 390 }

/** The page is as wide as the window, and what is open is in it. */
async function expectInside(page: Page, { width }: typeof upright): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const menu = document.querySelector('[role="menu"]')?.getBoundingClientRect()
        return {
          page: document.documentElement.scrollWidth,
          window: innerWidth,
          isIn: !menu || (menu.left >= 0 && menu.right <= innerWidth),
        }
      }),
    )
    .toEqual({ page: width, window: width, isIn: true })
}

test('a menu that is open while a phone is turned closes, or stays in the window @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: upright, hasTouch: true, isMobile: true })
  await page.goto(map.edit)
  await expect(page.getByRole('treegrid')).toBeVisible()

  // The bar's menu: its button is no part of the other bar.
  const more = page.getByRole('button', { name: 'More', exact: true })
  await more.tap()
  await expect(page.getByRole('menu', { name: 'More' })).toBeVisible()
  await page.setViewportSize(lying)
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expectInside(page, lying)

  // A row's menu, from the far end of a wide window to a narrow one, and back.
  await page.getByText('Outline', { exact: true }).tap()
  await page.locator('[data-row]').nth(2).tap()
  await page
    .locator('[data-row]')
    .nth(2)
    .click({ button: 'right', position: { x: 700, y: 10 } })
  await expect(page.getByRole('menu')).toBeVisible()
  await page.setViewportSize(upright)
  await expectInside(page, upright)
  await page.setViewportSize(lying)
  await expectInside(page, lying)
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
})
