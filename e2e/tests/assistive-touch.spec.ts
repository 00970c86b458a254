/** How large what is pressed is, at any zoom and under a finger, and what a phone offers: see docs/ACCESSIBILITY.md. */
import { canvas, open } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('what is pressed is at least 24 px at any zoom, and 44 px under a finger @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await open(page, map.edit)
  const small = (within: string, least: number) =>
    page.evaluate(
      ([scope, size]) => {
        /** What a press there hits: also outside what is drawn, where a target is made larger. */
        const hits = (one: Element, dx: number, dy: number) => {
          const box = one.getBoundingClientRect()
          const [x, y] = [box.left + box.width / 2 + dx, box.top + box.height / 2 + dy]
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true
          const hit = document.elementFromPoint(x, y)
          return hit !== null && (one === hit || one.contains(hit))
        }
        const reach = size / 2 - 1
        return Array.from(document.querySelectorAll(scope))
          .filter((one) => {
            const box = one.getBoundingClientRect()
            const inside =
              box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
            // Only what is on top there is pressed at all; what another thing lies on is reached when that is gone.
            const [x, y] = [box.width / 2 - 1, box.height / 2 - 1]
            const free = [
              hits(one, 0, 0),
              hits(one, -x, -y),
              hits(one, x, -y),
              hits(one, -x, y),
              hits(one, x, y),
            ]
            return one.checkVisibility() && inside && free.every(Boolean)
          })
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect()
            const wide = width >= reach * 2 || (hits(one, -reach, 0) && hits(one, reach, 0))
            const high = height >= reach * 2 || (hits(one, 0, -reach) && hits(one, 0, reach))
            return !(wide && high)
          })
          .map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.getAttribute('aria-label') ?? ''}`)
      },
      [within, least] as const,
    )
  const first = page.getByRole('article').first()
  await first.click()
  for (const keys of ['0', 'Shift+1', '-', '=', '=', '=', '=', '=', '=']) {
    await canvas(page).focus()
    await page.keyboard.press(keys)
    await expect.poll(() => small('.pc-root button, .pc-ring-hit', 24), `after ${keys}`).toEqual([])
  }
  expect(await small('header button, header a, nav label', 24)).toEqual([])

  const phone = await person({
    name: 'Bo',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await phone.goto(map.edit)
  await expect(phone.getByRole('treegrid')).toBeVisible()
  await phone.locator('[data-row]').nth(2).tap()
  const buttons = phone.locator('.po-strip button')
  await expect(buttons.first()).toBeVisible()
  for (const box of await buttons.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  ))
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  await phone.getByRole('button', { name: 'All acts' }).tap()
  const lines = phone.getByRole('menu').getByRole('button').or(phone.getByRole('menuitem'))
  for (const box of await lines.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  ))
    expect(box.height).toBeGreaterThanOrEqual(44)
})

test('on a phone a claim opens as a sheet, and everything has a line to press @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({
    name: 'Ada',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(map.edit)
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.locator('[data-row]').nth(2).tap()
  await page.getByRole('button', { name: 'Details', exact: true }).tap()
  const sheet = page.getByRole('complementary')
  await expect(sheet).toBeVisible()
  const box = await sheet.boundingBox()
  expect(box?.width).toBeGreaterThanOrEqual(380)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(840)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'All acts' }).tap()
  const menu = page.getByRole('menu')
  const lines = await menu.getByRole('menuitem').allTextContents()
  // What is behind a line of the first level is a tap further, and so is the way back.
  const further = await menu.locator('[aria-haspopup]').count()
  expect(further).toBeGreaterThan(0)
  for (let at = 0; at < further; at++) {
    await menu.locator('[aria-haspopup]').nth(at).tap()
    await expect(menu.locator('[aria-haspopup]')).toHaveCount(0)
    const [, ...below] = await menu.locator('button').allTextContents()
    lines.push(...below)
    await menu.locator('button').first().tap()
    await expect(menu.locator('[aria-haspopup]')).toHaveCount(further)
  }
  for (const wanted of [
    'Edit the words',
    'Add another before it',
    'Put a claim between it and its target',
    'Connect',
    'Duplicate',
    'Move up',
    'Fold or unfold all branches',
    'Select or unselect',
    'Undercut this step',
    'Delete',
  ])
    expect(lines.map((line) => line.trim())).toContain(wanted)
})
