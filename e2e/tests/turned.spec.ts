/** A phone that is turned while a menu is open: nothing stands beside the window, and nothing belongs to what is gone. */
import type { Page } from '@playwright/test'
import { expect, test } from './parley.ts'

const upright = { width: 390, height: 844 }
const lying = { width: 844, height: 390 }
/** On a tablet a row's menu stands where it was asked for; on a phone it is a sheet. */
const tablet = { upright: { width: 768, height: 1024 }, lying: { width: 1024, height: 768 } } as const

/** The page is as wide as the window, and what is open is in it. */
async function expectInside(page: Page, { width }: { readonly width: number }): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const menu = document.querySelector('[role="menu"]')?.getBoundingClientRect()
        return {
          page: document.documentElement.scrollWidth,
          window: innerWidth,
          isIn:
            !menu ||
            (menu.left >= 0 && menu.right <= innerWidth && menu.top >= 0 && menu.bottom <= innerHeight),
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

  // A row's menu, from the lower end of a high window to a low one, and back.
  await page.setViewportSize(tablet.upright)
  await page.getByText('Outline', { exact: true }).tap()
  const low = page.locator('[data-row]').filter({ hasText: 'China is strongly self-reliant' }).first()
  await low.click({ button: 'right' })
  const menu = page.getByRole('menu')
  await expect.poll(async () => (await menu.boundingBox())?.y).toBeGreaterThan(400)
  await expectInside(page, tablet.upright)
  await page.setViewportSize(tablet.lying)
  await expectInside(page, tablet.lying)
  await page.setViewportSize(tablet.upright)
  await expectInside(page, tablet.upright)
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
})
