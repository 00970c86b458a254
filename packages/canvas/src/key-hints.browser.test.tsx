// The keys that the canvas names are the person's own.
import { keyMapOf } from '@parley/acts'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { one, showCanvas } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."'
const help = (root: Element) => {
  const id = one(root, '.pc-flow').getAttribute('aria-describedby') ?? ''
  return document.getElementById(id)?.textContent ?? ''
}
const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the keys that the canvas names', () => {
  test('are those that a key map comes with', async () => {
    const { root } = await showCanvas(notation)
    await expect.element(button('Connect (C)')).toBeInTheDocument()
    await expect.element(button('Select (V)')).toBeInTheDocument()
    await expect.poll(() => help(root)).toMatch(/F2: Edit the words; .*Tab \/ S: Add a claim that supports/)
    expect(help(root)).toMatch(/C: Draw an arrow/)
  })
  test('follow remapping: new keys are told, and what was taken from another act is told no more', async () => {
    const keyMap = keyMapOf({
      connect: { codes: ['KeyJ'], ctrl: true, shift: false },
      'tool-hand': { codes: ['KeyV'], shift: false },
      edit: { codes: ['KeyE'], shift: false },
    })
    const { root } = await showCanvas(notation, { keyMap })
    await expect.element(button('Connect (Ctrl+J)')).toBeInTheDocument()
    await expect.element(button('Move the canvas (V)')).toBeInTheDocument()
    await expect.element(button('Select')).toBeInTheDocument()
    await expect.poll(() => help(root)).toMatch(/E: Edit the words/)
    expect(help(root)).not.toMatch(/F2/)
  })
  test('with letters off no letter is told', async () => {
    const { root } = await showCanvas(notation, { keyMap: keyMapOf({}, false) })
    await expect.element(button('Undo (Ctrl+Z)')).toBeInTheDocument()
    await expect.element(button('Connect')).toBeInTheDocument()
    await expect.poll(() => help(root)).toMatch(/Tab: Add a claim that supports/)
    expect(help(root)).not.toMatch(/\b[A-Z]: /)
  })
  test('one who may only read is told of nothing that writes', async () => {
    const { root } = await showCanvas(notation, { mayWrite: false })
    await expect.poll(() => help(root)).toMatch(/W: To its arrow/)
    expect(help(root)).not.toMatch(/F2|Tab/)
  })
})
