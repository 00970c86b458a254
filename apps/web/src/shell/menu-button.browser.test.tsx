import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { inPage } from '../testing/in-page.tsx'
import { MenuButton } from './menu-button.tsx'

test.each(['{Enter}', '[Space]', '{ArrowDown}'])(
  'opened by %s, each time it is, its first line has the keyboard and Enter chooses it',
  async (key) => {
    const onAction = vi.fn<(id: string) => void>()
    const items = ['apple', 'banana'].map((id) => ({ id, label: id }))
    const { screen } = await inPage(
      render,
      <MenuButton label="Fruit" className="btn" sections={[{ id: 'fruit', items, onAction }]}>
        Fruit
      </MenuButton>,
    )
    screen.getByRole('button', { name: 'Fruit' }).element().focus()
    for (const times of [1, 2, 3]) {
      await userEvent.keyboard(key)
      await expect.element(screen.getByRole('menuitem', { name: 'apple' })).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      await expect.element(screen.getByRole('menu')).not.toBeInTheDocument()
      expect(onAction.mock.calls).toEqual(Array.from({ length: times }, () => ['apple']))
      await expect.element(screen.getByRole('button', { name: 'Fruit' })).toHaveFocus()
    }
  },
)

test('a menu that is open while the window gets another width closes; another height leaves it', async () => {
  await page.viewport(390, 844)
  const { screen } = await inPage(
    render,
    <MenuButton
      label="Fruit"
      className="btn"
      sections={[{ id: 'fruit', items: [{ id: 'apple', label: 'apple' }], onAction: () => undefined }]}
    >
      Fruit
    </MenuButton>,
  )
  await screen.getByRole('button', { name: 'Fruit' }).click()
  await expect.element(screen.getByRole('menuitem', { name: 'apple' })).toHaveFocus()
  await page.viewport(390, 700)
  await expect.poll(() => innerHeight).toBe(700)
  await expect.element(screen.getByRole('menu')).toBeInTheDocument()
  await page.viewport(844, 390)
  await expect.element(screen.getByRole('menu')).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'Fruit' })).toHaveFocus()
})
