/**
 * The map's page in forced colours, with motion reduced, on 320 px, with wide text spacing, and the place of what is
 * focused: measured in the running program, see docs/ACCESSIBILITY.md.
 */
import type { Locator, Page } from '@playwright/test'
import { canvas, open } from './on-the-map.ts'
import { expect, test } from './parley.ts'

/** Computed values of one element. */
const styleOf = (one: Locator, ...names: readonly string[]): Promise<readonly string[]> =>
  one.evaluate((element, wanted) => {
    const style = getComputedStyle(element)
    return wanted.map((name) => style.getPropertyValue(name))
  }, names)

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('forced colours: cards, arrows, stances, selection and focus are still told apart', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await open(page, map.edit)
  await page.getByText('Both', { exact: true }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()

  const cards = page.getByRole('article')
  const [edge] = await styleOf(cards.nth(1), 'outline-style')
  expect(edge).toBe('solid')
  const plain = await styleOf(cards.nth(1), 'outline-color', 'outline-width')
  await cards.nth(1).click()
  await expect.poll(() => styleOf(cards.nth(1), 'outline-color', 'outline-width')).not.toEqual(plain)
  const rowsOf = page.locator('[data-row]')
  const unselected = await styleOf(rowsOf.nth(1), 'outline-style')
  await rowsOf.nth(4).click()
  expect(await styleOf(rowsOf.nth(4), 'outline-style')).not.toEqual(unselected)

  // Each look has its own dash, and none has the colour of what it is drawn on.
  const arrows = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor
    const looks = ['supports', 'rebuts', 'undercuts', 'asks', 'answers', 'backs']
    return looks.flatMap((look) => {
      const line = document.querySelector(`.pc-arrow.pc-${look} .pc-line`)
      if (!line) return []
      const { strokeDasharray, stroke } = getComputedStyle(line)
      return [{ look, dash: strokeDasharray, seen: stroke !== ground && stroke !== 'none' }]
    })
  })
  expect(arrows.map(({ look }) => look)).toEqual(expect.arrayContaining(['supports', 'rebuts', 'undercuts']))
  expect(arrows.filter(({ seen }) => !seen)).toEqual([])
  const dashes = arrows.filter(({ look }) => look !== 'backs').map(({ dash }) => dash)
  expect(new Set(dashes).size).toBe(dashes.length)
  // The word stands beside the line too, and is no image.
  await expect(canvas(page).getByText('rebuts', { exact: true }).first()).toBeAttached()

  await canvas(page).focus()
  await page.keyboard.press('Enter')
  const [style, , colour] = await styleOf(
    page.locator(':focus'),
    'outline-style',
    'outline-width',
    'outline-color',
  )
  expect(style).toBe('double')
  expect(colour).not.toBe(plain[0])
})

test('with motion reduced everything jumps: nothing runs, and the view is there at once', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', reducedMotion: 'reduce' })
  await open(page, map.edit)
  const moving = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            (one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration) > 1,
          ).length,
    )
  const view = () => page.locator('.react-flow__viewport').evaluate((one) => getComputedStyle(one).transform)
  await canvas(page).focus()
  await page.keyboard.press('Enter')
  const before = await view()
  await page.keyboard.press('Shift+1')
  expect(await moving()).toBe(0)
  await expect.poll(view).not.toBe(before)
  const there = await view()
  // Two frames on it is where it was.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await view()).toBe(there)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await moving()).toBe(0)
})

test('320 px wide, as at 400 %: the outline, the panel and every dialog read in one direction @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 320, height: 640 } })
  await page.goto(map.edit)
  await expect(page.getByRole('treegrid')).toBeVisible()
  const fits = async (what: string) => {
    expect(await scrollsSideways(page), what).toBe(false)
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('[role=dialog] *, aside *, .po-scroll, .po-scroll *'))
        .filter((one) => {
          const { overflowX, display } = getComputedStyle(one)
          const box = one.getBoundingClientRect()
          const text = one.children.length === 0 && (one.textContent ?? '').trim() !== ''
          const scrolls = /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1
          const seen = display !== 'none' && box.width > 2 && box.height > 2 && one.checkVisibility()
          return seen && (scrolls || (text && box.right > innerWidth + 1))
        })
        .map((one) => `${one.tagName}.${one.className}: ${(one.textContent ?? '').slice(0, 40)}`),
    )
    expect(cut, what).toEqual([])
  }
  await fits('outline')
  await page.locator('[data-row]').nth(2).focus()
  await fits('outline with a row chosen')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await fits('menu of a row')
  await page.keyboard.press('Escape')
  for (const [keys, what] of [
    ['Shift+Slash', 'keyboard shortcuts'],
    ['Control+k', 'palette'],
    ['Control+Shift+e', 'export'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog').first()).toBeVisible()
    await fits(what)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await fits('share')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('[data-row]').nth(2).focus()
  await page.keyboard.press('i')
  await expect(page.getByRole('complementary')).toBeVisible()
  await fits('details')
})

test('text spacing (1.4.12): no card, row, button or menu cuts its words @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await open(page, map.edit)
  await page.getByText('Both', { exact: true }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.locator('[data-row]').nth(3).click()
  // As a person's own style sheet, which no policy of the page can refuse.
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing]
  })
  const cut = () =>
    page.evaluate(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const holder = node.parentElement
        if (
          !holder ||
          !(node.textContent ?? '').trim() ||
          !holder.checkVisibility({ contentVisibilityAuto: true })
        )
          continue
        const frame = holder.closest<HTMLElement>('article, [data-row], button, [role=dialog] section')
        if (!frame || holder.closest('.unseen, .po-unseen, .pc-unseen, .skip, svg')) continue
        // Where in the source is cut for everybody, with the whole in the details that the line opens.
        if (holder.closest('.pc-by')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const [text, box] = [range.getBoundingClientRect(), frame.getBoundingClientRect()]
        // A blank at the end of a line hangs over its edge, as wide as the spacing makes it.
        if (text.bottom > box.bottom + 4 || text.right > box.right + 12)
          found.push(`${frame.tagName}.${frame.className}: ${(node.textContent ?? '').slice(0, 30)}`)
      }
      return [...new Set(found)]
    })
  // Cards are measured again by then.
  await expect.poll(cut).toEqual([])
})

test('what has the keyboard is never under a bar or a panel (2.4.11) @long', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1280, height: 720 } })
  await open(page, map.edit)
  await canvas(page).focus()
  await page.keyboard.press('Enter')
  /** How much of what has the keyboard is on top: nine places of it. */
  const seen = () =>
    page.evaluate(() => {
      const one = document.activeElement
      const box = one?.getBoundingClientRect()
      if (!one || !box) return 0
      const at = [0.1, 0.5, 0.9]
      const places = at.flatMap((x) =>
        at.map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
      )
      return places.filter(([x, y]) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && one.contains(hit)
      }).length
    })
  const walk = async (keys: readonly string[], what: string) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await expect.poll(seen, `${what}: ${key}`).toBeGreaterThanOrEqual(5)
    }
  }
  const along = [
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowUp',
    'Home',
    'ArrowRight',
    'ArrowDown',
  ]
  await walk(along, 'canvas')
  await page.keyboard.press('i')
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Escape')
  await walk(along, 'canvas after the panel')

  await page.getByRole('radio', { name: 'Outline' }).focus()
  await page.keyboard.press('Space')
  await page.locator('[data-row]').first().focus()
  await walk(
    [...Array.from({ length: 12 }, () => 'ArrowDown'), 'ArrowUp', 'ArrowUp', 'End', 'Home'],
    'outline',
  )
})
