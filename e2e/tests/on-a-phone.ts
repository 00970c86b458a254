/** What a page must be under fingers on a small screen, measured in the running program. */
import { expect, type Locator, type Page } from '@playwright/test'

export const upright = { width: 390, height: 844 } as const
/** The narrowest that has to do, as a phone of 2016 or a page at 400 %. */
export const smallest = { width: 320, height: 568 } as const
export const phone = { viewport: upright, hasTouch: true, isMobile: true } as const

/** Nothing is read by moving to the side. */
export async function expectNoSideways(page: Page, what: string): Promise<void> {
  const over = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(over, `${what}: wider than the window, in px`).toBeLessThanOrEqual(0)
}

/** All that is pressed takes a finger: 44 px high and wide, drawn or not; and no field makes a phone zoom in. */
export async function expectRoomForFingers(page: Page, what: string): Promise<void> {
  const found = await page.evaluate(() => {
    const pressed = 'button, a[href], summary, textarea, label:has(input), input:not([type=radio])'
    const isHidden = (one: Element) => one.closest('.unseen, .skip') !== null || !one.checkVisibility()
    const small = Array.from(document.querySelectorAll<HTMLElement>(pressed))
      .filter((one) => !isHidden(one) && !(one.matches('input') && one.closest('label')))
      .flatMap((one) => {
        const box = one.getBoundingClientRect()
        // What only a screen reader finds.
        if (box.width <= 1 || box.height <= 1) return []
        const wider = getComputedStyle(one, '::after')
        const isReach = wider.content !== 'none' && wider.position === 'absolute'
        const width = Math.max(box.width, isReach ? Number.parseFloat(wider.width) : 0)
        const height = Math.max(box.height, isReach ? Number.parseFloat(wider.height) : 0)
        if (width > 43.5 && height > 43.5) return []
        const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
        return [`${one.tagName} “${name.trim().slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`]
      })
    const zooming = Array.from(document.querySelectorAll<HTMLElement>('input, textarea'))
      .filter((one) => !isHidden(one) && !one.matches('[type=radio], [type=checkbox]'))
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map((one) => `${one.tagName} “${one.getAttribute('aria-label') ?? one.id}” of less than 16 px`)
    return [...small, ...zooming]
  })
  expect(found, what).toEqual([])
}

/** It is in the window, and on top there: not under a bar, nor under the keys of the screen. */
export async function expectInHand(one: Locator, what: string): Promise<void> {
  const seen = () =>
    one.evaluate((element) => {
      const box = element.getBoundingClientRect()
      const at = [0.1, 0.5, 0.9]
      return at
        .flatMap((x) => at.map((y) => [box.left + box.width * x, box.top + box.height * y] as const))
        .filter(([x, y]) => {
          const hit = document.elementFromPoint(x, y)
          return hit !== null && (element === hit || element.contains(hit))
        }).length
    })
  await expect.poll(seen, `${what}: how many of nine places of it are on top`).toBe(9)
}
