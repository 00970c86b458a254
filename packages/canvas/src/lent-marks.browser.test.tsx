import { createShowing, type Restraint } from '@parley/acts'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { card, settled, showCanvas, spotIn } from './test-canvas.tsx'

test('words that the page lends to a claim stand on its card and in its name, and move nothing', async () => {
  const showing = createShowing()
  const { root, store } = await showCanvas('P!; a > P; b > P', { showing })
  const marks = (id: string) =>
    Array.from(card(root, id).querySelectorAll('.pc-marks span'), (mark) => mark.textContent)
  const before = spotIn(card(root, 'a'))
  expect(marks('a')).toEqual([])
  showing.set({ marks: new Map([['a', ['5 dots', 'Stance +0.8']]]) })
  await expect.poll(() => marks('a')).toEqual(['5 dots', 'Stance +0.8'])
  expect(marks('b')).toEqual([])
  expect(card(root, 'a').getAttribute('aria-label')).toMatch(/5 dots\. Stance \+0\.8$/)
  expect(spotIn(card(root, 'a'))).toEqual(before)
  // Words that a name speaks of have changed: it is said anew, with all that belongs to it.
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'P', lang: 'en' }, at: 0, remove: 0, insert: 'Another' },
  ])
  await expect
    .poll(() => card(root, 'a').getAttribute('aria-label'))
    .toMatch(/Another.*5 dots\. Stance \+0\.8$/)
  showing.set({ marks: null })
  await expect.poll(() => marks('a')).toEqual([])
  expect(card(root, 'a').getAttribute('aria-label')).not.toMatch(/dots/)
})

const restraint = (why: Restraint['why'], locked: readonly string[] = []): Restraint => ({
  why,
  locked: new Set(locked),
  lockedName: 'Locked',
})
const item = (name: string) => page.getByRole('menuitem', { name, exact: true })

describe('what is held back', () => {
  test('a claim of a locked branch has a mark on its card, and is called so, as long as it is', async () => {
    const showing = createShowing()
    const { root } = await showCanvas('P!; a > P; b > P', { showing })
    const before = spotIn(card(root, 'a'))
    showing.set({ restraint: restraint(() => null, ['a']) })
    await expect.poll(() => card(root, 'a').querySelector('.pc-lock')).not.toBeNull()
    expect(card(root, 'a').getAttribute('aria-label')).toMatch(/Locked$/)
    expect(card(root, 'b').querySelector('.pc-lock')).toBeNull()
    expect(spotIn(card(root, 'a'))).toEqual(before)
    showing.set({ restraint: null })
    await expect.poll(() => card(root, 'a').querySelector('.pc-lock')).toBeNull()
  })

  test('a menu greys what is not offered and says why; a press there does nothing, the rest does what it did', async () => {
    const showing = createShowing()
    const { root, handle, store } = await showCanvas('P!; a > P; b > P', { showing })
    showing.set({
      restraint: restraint((change, on) => (change === 'edit' && on === 'a' ? 'Not in this phase.' : null)),
    })
    handle.focus('a')
    await settled()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    const edit = item('Edit the words')
    await expect.element(edit).toHaveAttribute('aria-disabled', 'true')
    await expect.element(edit).toHaveAccessibleDescription('Not in this phase.')
    await expect.element(page.getByText('Not in this phase.')).toBeVisible()
    edit.element().dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await settled()
    expect(root.querySelector('textarea')).toBeNull()
    await expect.element(edit).toBeVisible()
    expect(item('Delete').element().getAttribute('aria-disabled')).toBeNull()
    await item('Delete').click()
    await settled()
    expect(store.performed.map(({ name }) => name)).toEqual(['delete'])
  })

  test('tools and handles are greyed with the menus, and come back', async () => {
    const showing = createShowing()
    const { root, handle } = await showCanvas('P!; a > P', { showing })
    handle.select(['a'])
    const greyed = () =>
      Array.from(root.querySelectorAll('.pc-add[aria-disabled], .pc-dock [aria-disabled]'), (button) =>
        button.getAttribute('aria-label'),
      )
    await expect.poll(() => root.querySelectorAll('.pc-add').length).toBe(4)
    showing.set({ restraint: restraint((change) => (change === 'add' ? 'Nothing is added.' : null)) })
    await expect
      .poll(greyed)
      .toEqual(['Add what supports', 'Add what rebuts', 'Add what asks', 'Add a claim'])
    showing.set({ restraint: null })
    await expect.poll(greyed).toEqual([])
  })
})
