/** The first minutes: templates for an empty map, and three hints at most, each told once and never in the way. */
import { expectInHand, phone, smallest } from './on-a-phone.ts'
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

for (const [size, viewport] of [
  ['a phone', phone.viewport],
  ['a small phone', smallest],
] as const)
  test(`on ${size} what a new map says lies beside each other, never upon @long`, async ({ person }) => {
    test.slow()
    const page = await person({ ...phone, viewport, name: 'Ада', locale: 'ru', newcomer: true })
    await page.goto('/')
    await page.getByRole('button', { name: 'Новая карта' }).tap()
    const keep = page.getByRole('complementary').filter({ hasText: 'Сохраните ссылку ведущего' })
    const copy = keep.getByRole('button', { name: 'Копировать ссылку ведущего' })
    await expect(copy).toBeVisible()
    const invited = page.getByRole('button', { name: 'Добавить предложение' })
    const template = page.getByRole('button', { name: 'Вопросы и варианты' })
    // They come with the features; on the small one only when there is room.
    await expect(page.getByText('Или начните с шаблона')).toBeAttached()
    await expectInHand(copy, 'the link to keep')
    await expectInHand(invited, 'the invitation')
    if (viewport === phone.viewport) await expectInHand(template, 'a template')
    else await expect(template).toBeHidden()

    await invited.tap()
    await page.keyboard.insertText('Обед в школе')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /Обед/ })).toBeVisible()
    await expectInHand(copy, 'the link to keep, beside a hint')
    const hint = page.getByRole('complementary', { name: 'Подсказка' })
    await expect(hint).toHaveCount(0)
    await keep.getByRole('button', { name: 'Закрыть' }).tap()
    await expect(hint).toContainText('Коснитесь тезиса')
  })
