import { createShowing } from '@parley/acts'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { rowOf, showOutline } from './testing/on-page.tsx'

/** Of the restraint below. */
const why = (_: unknown, on: string | null) => (on === 'a' ? 'A host has locked this branch.' : null)

test('words that the page lends to a claim stand in its row and in the row’s name, as long as they are lent', async () => {
  const showing = createShowing()
  const { root } = await showOutline('P!; a > P', { showing })
  const marks = (id: string) =>
    Array.from(rowOf(root, id).querySelectorAll('.po-lent-mark'), (mark) => mark.textContent)
  expect(marks('a')).toEqual([])
  showing.set({ marks: new Map([['a', ['5 dots', 'Stance +0.8']]]) })
  await expect.poll(() => marks('a')).toEqual(['5 dots', 'Stance +0.8'])
  expect(marks('P')).toEqual([])
  expect(rowOf(root, 'a').getAttribute('aria-label')).toMatch(/5 dots, Stance \+0\.8/)
  showing.set({ marks: null })
  await expect.poll(() => marks('a')).toEqual([])
  expect(rowOf(root, 'a').getAttribute('aria-label')).not.toMatch(/dots/)
})

test('a row of a locked branch has a mark and is called so; its menu greys what is not offered, and says why', async () => {
  const showing = createShowing()
  const { root } = await showOutline('P!; a > P; b > P', { showing })
  showing.set({ restraint: { why, locked: new Set(['a']), lockedName: 'Locked' } })
  await expect.poll(() => rowOf(root, 'a').querySelector('.po-locked')).not.toBeNull()
  expect(rowOf(root, 'a').getAttribute('aria-label')).toMatch(/Locked\.$/)
  expect(rowOf(root, 'b').querySelector('.po-locked')).toBeNull()
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  const edit = page.getByRole('menuitem', { name: 'Edit the words' })
  await expect.element(edit).toHaveAttribute('aria-disabled', 'true')
  await expect.element(edit).toHaveAccessibleDescription('A host has locked this branch.')
  edit.element().dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(root.querySelector('textarea')).toBeNull()
  await userEvent.keyboard('{Escape}')
  rowOf(root, 'b').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await expect.element(edit).not.toHaveAttribute('aria-disabled')
})
