/**
 * The editor as assistive technology, a keyboard alone, other colours, larger text and small screens meet it: what
 * docs/ACCESSIBILITY.md says of the map's page is held here. Names and the live region are read from the browser's own
 * accessibility tree.
 */
import type { CDPSession, Locator, Page } from '@playwright/test'
import { add, canvas, card, open, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name })
const rows = (page: Page): Locator => page.locator('[data-row]')

interface Accessible {
  readonly id: string
  readonly parent: string | undefined
  readonly role: string
  readonly name: string
  readonly ignored: boolean
}

async function accessibility(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

async function treeOf(cdp: CDPSession): Promise<readonly Accessible[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  return nodes.map(({ nodeId, parentId, role, name, ignored }) => ({
    id: nodeId,
    parent: parentId,
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    ignored,
  }))
}

/** What the page's polite live region holds now. */
async function heard(cdp: CDPSession): Promise<string> {
  const nodes = await treeOf(cdp)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const inLog = (node: Accessible | undefined): boolean =>
    node !== undefined && (node.role === 'log' || inLog(byId.get(node.parent ?? '')))
  return nodes
    .filter((node) => node.role === 'StaticText' && inLog(node))
    .map(({ name }) => name)
    .join('\n')
}

const focused = (page: Page): Locator => page.locator(':focus')

async function showOutline(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Outline' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('treegrid')).toBeVisible()
}

/** The features of the editor (news, palette, panel) come when the page is idle; menus have their lines then. */
async function featuresHere(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+k')
      const there = (await page.getByRole('dialog').count()) > 0
      if (there) await page.keyboard.press('Escape')
      return there
    })
    .toBe(true)
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('by keyboard: skip link first, the canvas one stop, F6 round the page, and no trap', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1280, height: 800 } })
  await open(page, map.edit)
  const { keyboard } = page

  await keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Skip to the outline')
  await expect(focused(page)).toBeInViewport()
  await keyboard.press('Enter')
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expect(focused(page)).toHaveRole('row')
  await expect(focused(page)).toHaveAccessibleName(/^Proposal 1\./)

  // The outline is one stop: the next Tab is outside its list.
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await expect(page.getByRole('treegrid').locator(':focus')).toHaveCount(0)

  await page.getByRole('radio', { name: 'Outline' }).focus()
  await keyboard.press('ArrowLeft')
  await expect(canvas(page)).toBeVisible()
  expect(await canvas(page).locator('[tabindex="0"]').count()).toBe(0)
  await canvas(page).focus()
  await keyboard.press('Enter')
  await expect(focused(page)).toHaveRole('article')
  expect(await canvas(page).locator('[tabindex="0"]').count()).toBeLessThanOrEqual(1)
  const first = await focused(page).getAttribute('data-claim')
  await keyboard.press('ArrowDown')
  await expect(focused(page)).not.toHaveAttribute('data-claim', first ?? '')
  // Out again, and on.
  await keyboard.press('Escape')
  await expect(canvas(page)).toBeFocused()
  await keyboard.press('Tab')
  await expect(canvas(page)).not.toBeFocused()
  await expect(canvas(page).locator(':focus')).toHaveCount(0)

  // F6 goes to each part and comes round; each has the keyboard where it had it.
  await canvas(page).focus()
  await keyboard.press('Enter')
  const claim = await focused(page).getAttribute('data-claim')
  const parts = new Set<string>()
  for (let hop = 0; hop < 6; hop += 1) {
    const before = await page.evaluate(() => document.activeElement?.outerHTML)
    await keyboard.press('F6')
    await expect.poll(() => page.evaluate(() => document.activeElement?.outerHTML)).not.toBe(before)
    const part = await page.evaluate(() =>
      document.activeElement?.closest('header, nav, [role=application], aside')?.tagName.toLowerCase(),
    )
    parts.add(part ?? 'nowhere')
    if ((await focused(page).getAttribute('data-claim')) === claim) break
  }
  expect(parts).toContain('header')
  expect(parts).not.toContain('nowhere')
  await expect(focused(page)).toHaveAttribute('data-claim', claim ?? '')
  await keyboard.press('Shift+F6')
  await expect.poll(() => focused(page).getAttribute('data-claim')).not.toBe(claim)
})

test('names say relation, words and counts, and never an id @long', async ({ person, makeMap }) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await open(page, map.edit)
  await page.getByText('Both', { exact: true }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await rows(page).nth(2).click()
  const cdp = await accessibility(page)
  const nodes = (await treeOf(cdp)).filter(({ ignored }) => !ignored)
  const ids = await rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-claim-row')))
  const roles =
    /^(button|link|row|article|textbox|radio|application|treegrid|region|complementary|menuitem|combobox)$/
  const nameless = nodes.filter(({ role, name }) => roles.test(role) && !name.trim())
  expect(nameless).toEqual([])
  const idLike = nodes.filter(({ name }) => ids.some((id) => id && id.length > 6 && name.includes(id)))
  expect(idLike.map(({ name }) => name)).toEqual([])

  const named = (role: string, pattern: RegExp) =>
    nodes.some((node) => node.role === role && pattern.test(node.name))
  expect(named('article', /^Proposal\. .*supports: \d+, rebuts: \d+/s)).toBe(true)
  expect(named('article', /^rebuts “[^”]+”(\.| also).*Claim\. /s)).toBe(true)
  expect(named('row', /^rebuts “[^”]+”\. Claim\. /)).toBe(true)
  expect(named('row', /^undercuts this step\. /)).toBe(true)
  // The canvas says how it is used, and the list that it can be written in.
  const described = await canvas(page).evaluate((one) => {
    const help = document.getElementById(one.getAttribute('aria-describedby') ?? '')
    return help?.textContent ?? ''
  })
  expect(described).toMatch(/Esc: /)
  await expect(page.getByRole('treegrid')).toHaveAttribute('aria-multiselectable', 'true')
})

for (const view of ['canvas', 'outline'] as const)
  test(`what a peer deletes under the keyboard moves it to what is near, and says so politely: ${view} @long`, async ({
    person,
    makeMap,
  }) => {
    const map = await makeMap()
    const mei = await person({ name: 'Mei' })
    await open(mei, map.edit)
    const proposal = await writeFirstProposal(mei, 'Ban cars downtown')
    await add(mei, proposal, 'supports', 'Air would be cleaner')
    await add(mei, proposal, 'supports', 'Streets would be quiet')

    const ada = await person({ name: 'Ada' })
    await open(ada, map.edit)
    if (view === 'outline') await showOutline(ada)
    const spot = (text: string) => (view === 'outline' ? row(ada, new RegExp(text)) : card(ada, text))
    await spot('Air would').focus()
    await expect(spot('Air would')).toBeFocused()
    const cdp = await accessibility(ada)

    await card(mei, 'Air would').click()
    await mei.keyboard.press('Delete')
    await expect(spot('Air would')).toHaveCount(0)
    await expect(spot('Streets would')).toBeFocused()
    await expect.poll(() => heard(cdp)).toMatch(/Mei deleted/)

    // Nothing beside it is left: the claim that it bore on has the keyboard.
    await card(mei, 'Streets would').click()
    await mei.keyboard.press('Delete')
    await expect(spot('Streets would')).toHaveCount(0)
    await expect(spot('Ban cars')).toBeFocused()
    await ada.keyboard.press('s')
    await expect(ada.getByRole('textbox', { name: /^Words/ })).toBeFocused()
  })

test('one polite region: others’ news in batches, own acts silent there, filtered as chosen, kept as a log @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const mei = await person({ name: 'Mei' })
  await open(mei, map.edit)
  const proposal = await writeFirstProposal(mei, 'Ban cars')
  const ada = await person({ name: 'Ada' })
  await open(ada, map.edit)
  await featuresHere(ada)
  const cdp = await accessibility(ada)

  await add(mei, proposal, 'rebuts', 'Shops lose')
  await add(mei, proposal, 'rebuts', 'Buses are full')
  await expect.poll(() => heard(cdp)).toContain('Mei added')
  const said = await heard(cdp)
  expect(said.match(/added/g)?.length).toBeLessThanOrEqual(2)
  expect(said).toMatch(/Mei added (1 rebuttal|2 rebuttals) under “Ban cars”\./)
  // One's own claim is no news.
  await add(ada, card(ada, 'Ban cars'), 'supports', 'Cleaner air')

  const nodes = await treeOf(cdp)
  expect(nodes.filter(({ role }) => role === 'log')).toHaveLength(1)
  expect(await ada.locator('[aria-live=polite], [role=status], output').count()).toBe(0)

  const openHappened = async () => {
    await ada.keyboard.press('Control+k')
    await ada.keyboard.type('What happened')
    await ada.keyboard.press('Enter')
    await expect(ada.getByRole('dialog', { name: 'What happened' })).toBeVisible()
  }
  await openHappened()
  const log = ada.getByRole('dialog').getByRole('listitem')
  await expect(log.first()).toContainText('Mei added')
  await expect(ada.getByRole('dialog')).not.toContainText('Ada')
  await ada.getByRole('radio', { name: 'Nothing' }).focus()
  await ada.keyboard.press('Space')
  await ada.keyboard.press('Escape')
  await expect(ada.getByRole('dialog')).toHaveCount(0)

  const before = await heard(cdp)
  await add(mei, proposal, 'asks', 'Which streets?')
  await expect(card(ada, 'Which streets?')).toBeVisible()
  await openHappened()
  await expect(log.first()).toContainText('1 question')
  expect(await heard(cdp)).toBe(before)
  await ada.keyboard.press('Escape')
  await ada.reload()
  await open(ada, map.edit)
  await featuresHere(ada)
  await openHappened()
  await expect(ada.getByRole('radio', { name: 'Nothing' })).toBeChecked()
})

test('being cut off is said at once, and is the only thing that is', async ({ person, makeMap }) => {
  const map = await makeMap()
  const page = await person({ name: 'Ada', expects: /./ })
  await open(page, map.edit)
  const loud = page.locator('[role=alert], [aria-live=assertive]')
  await expect(loud).toHaveText('')
  await page.context().setOffline(true)
  await expect(loud).toHaveText(/offline/i)
  await page.context().setOffline(false)
  await expect(loud).toHaveText('')
})
