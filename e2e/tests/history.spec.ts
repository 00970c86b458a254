import type { Page } from '@playwright/test'
import { add, card, leaveText, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

/** The lines of a claim's history in the details panel, which opens on them. */
async function historyOf(page: Page, words: string) {
  await card(page, words).click()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('History')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(/as the server recorded them/)).toBeVisible()
  return panel.getByRole('listitem').filter({ has: page.locator('time') })
}

/** Writes a claim anew. */
async function rewrite(page: Page, words: string, next: string) {
  await card(page, words).click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Words' }).fill(next)
  await leaveText(page)
}

test('who changed what in a claim and when: of both, as it happens, with or without a connection @long', async ({
  person,
  makeMap,
}) => {
  // Three people, one of whom goes away and comes back.
  test.slow()
  const map = await makeMap()
  const [ada, ben, vera] = [
    await person({ name: 'Ada', expects: /ERR_INTERNET_DISCONNECTED/ }),
    await person({ name: 'Ben' }),
    await person({ name: 'Vera' }),
  ]
  await open(ada, map.host)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'Bridge')
  await add(ada, proposal, 'rebuts', 'It costs too much money')
  await expect(card(ben, 'It costs too much')).toBeVisible()
  await rewrite(ben, 'It costs too much', 'It saves very much money')
  await saved(ben)

  const lines = await historyOf(ada, 'It saves very much')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(2)).toContainText('Claim added: rebuts “Bridge”')
  await expect(lines.nth(2)).toContainText('Ada')
  await expect(lines.nth(1)).toContainText('Text written, English')
  await expect(lines.nth(0)).toContainText('Text changed, English')
  await expect(lines.nth(0)).toContainText('Ben')
  await expect(lines.nth(0).getByRole('deletion').first()).toContainText('costs')
  await expect(lines.nth(0).getByRole('insertion').first()).toContainText('saves')

  // What Ben does next comes by itself; what Ada does without a connection waits, and says so.
  await rewrite(ben, 'It saves very much', 'It saves some money')
  await expect(lines.nth(0).getByRole('insertion').first()).toContainText('some')
  await ada.context().setOffline(true)
  await rewrite(ada, 'It saves some', 'It saves some time')
  await expect(ada.getByText('Your latest changes have not reached the server yet')).toBeVisible()
  await ada.context().setOffline(false)
  await expect(lines.nth(0).getByRole('insertion').first()).toContainText('time', { timeout: 20_000 })
  await expect(lines.nth(0)).toContainText('Ada')

  // A reader reads it as well.
  await open(vera, map.view)
  const read = await historyOf(vera, 'It saves some time')
  await expect(read.nth(0)).toContainText('Ada')
  expect(await read.allInnerTexts()).toEqual(await lines.allInnerTexts())
})
