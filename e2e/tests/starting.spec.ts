/** The first minutes: templates for an empty map, and three hints at most, each told once and never in the way. */
import { card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('an empty map begins with a template, in one step; newcomers are told three things, once @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada', newcomer: true })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  await open(mei, map.edit)
  const hint = ada.getByRole('complementary', { name: 'Hint' })
  await expect(ada.getByText('Or begin with')).toBeVisible()
  await mei.getByRole('button', { name: 'Debate on one proposal' }).click()
  await expect(card(ada, 'We should …')).toBeVisible()
  await expect(ada.getByRole('article')).toHaveCount(6)
  await expect(ada.getByText('Or begin with')).toHaveCount(0)
  await mei.keyboard.press('Control+z')
  await expect(ada.getByRole('article')).toHaveCount(0)
  await expect(ada.getByText('Or begin with')).toBeVisible()

  await writeFirstProposal(ada, 'Ban cars downtown')
  await expect(hint).toContainText('adds a reason')
  await ada.keyboard.press('s')
  await ada.keyboard.type('Air would be cleaner')
  await ada.keyboard.press('Escape')
  // What it said was done: the next one, and this one never again.
  await expect(hint).toContainText('The ring on an arrow')
  await hint.getByRole('button', { name: 'Got it' }).click()
  await expect(hint).toContainText('You are not alone here')
  await expect(mei.getByRole('complementary', { name: 'Hint' })).toHaveCount(0)
  await saved(ada)
  await ada.reload()
  await expect(hint).toContainText('You are not alone here')
  await hint.getByRole('button', { name: 'No more hints' }).click()
  await expect(hint).toHaveCount(0)
  await ada.reload()
  await expect(card(ada, 'Air would')).toBeVisible()
  await expect(hint).toHaveCount(0)

  // Those who only look are told nothing.
  const guest = await person({ newcomer: true })
  await open(guest, map.view)
  await expect(card(guest, 'Air would')).toBeVisible()
  await expect(guest.getByRole('complementary', { name: 'Hint' })).toHaveCount(0)
})

test('a new map from a template on the home page is written in the reader’s language', async ({ person }) => {
  test.slow()
  const page = await person({ name: 'Mei', locale: 'zh-CN' })
  await page.goto('/')
  // It is fetched when the page has nothing else to do.
  await page.getByRole('button', { name: '用模板新建' }).click({ timeout: 40_000 })
  await page.getByRole('menuitem', { name: '问题与选项' }).click()
  await expect(card(page, '对于……，我们该怎么办？')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(11)
  await expect(page.getByText('已保存')).toBeVisible()
})
