import { canvas, card, open, saved } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('a map is built by keyboard only, undercut included', async ({ person, makeMap }) => {
  const map = await makeMap()
  const page = await person({ name: 'Ada' })
  await open(page, map.edit)
  const { keyboard } = page
  const writing = page.getByRole('textbox', { name: 'Words' })
  const write = async (key: string, text: string) => {
    await keyboard.press(key)
    await expect(writing).toBeFocused()
    await keyboard.type(text)
    await keyboard.press('Escape')
    await expect(card(page, text)).toBeFocused()
  }

  await expect(page.getByRole('textbox', { name: 'Short name of the proposal' })).toBeFocused()
  await keyboard.type('Ban cars downtown')
  await keyboard.press('Enter')
  await expect(card(page, 'Ban cars downtown')).toBeFocused()

  await write('s', 'Air would be cleaner')
  await keyboard.press('w')
  await expect(page.locator(':focus')).toHaveAccessibleName(/Air would be cleaner.*supports.*Ban cars/)
  await write('a', 'Most of it comes from heating')
  await keyboard.press('Home')
  await expect(card(page, 'Ban cars downtown')).toBeFocused()
  await write('a', 'Shops lose customers')
  await write('q', 'Which shops?')

  await expect(page.getByRole('article', { name: /Ban cars downtown.*supports: 1, rebuts: 1/ })).toBeVisible()
  await expect(page.getByRole('article', { name: /Question.*Which shops/ })).toBeVisible()
  await expect(canvas(page).getByText('undercuts')).toBeVisible()

  await keyboard.press('Delete')
  await expect(card(page, 'Which shops?')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(card(page, 'Which shops?')).toBeVisible()
  await saved(page)
  await page.reload()
  for (const text of ['Ban cars', 'Air would', 'Most of it', 'Shops lose', 'Which shops'])
    await expect(card(page, text)).toBeVisible()
})
