import type { Act, PageActs, PageItem } from '@parley/acts'
import { createShowing, keyMapOf } from '@parley/acts'
import { loadEditorMessages } from '@parley/i18n'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { rowOf, settled, showOutline } from './testing/on-page.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b > a; c -| P; c "Too slow."; Q'

async function aPage(more: Partial<PageActs> = {}) {
  const asked: { act: Act; chosen: readonly string[] }[] = []
  const said: string[] = []
  const { acts } = await loadEditorMessages('en')
  const pageActs: PageActs = {
    menuOf: () => [],
    act(act, chosen) {
      asked.push({ act, chosen })
      return act !== 'fold-all'
    },
    beforeDelete: (ids) => ids,
    nameOf: (act) => acts[act],
    say: (sentence) => said.push(sentence),
    ...more,
  }
  return { asked, said, pageActs }
}

test('what the outline does not answer goes to the page, with what is in focus first', async () => {
  const { asked, pageActs } = await aPage()
  const { root } = await showOutline(notation, { pageActs })
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}io')
  expect(asked).toEqual([
    { act: 'details', chosen: ['b', 'a'] },
    { act: 'comment', chosen: ['b', 'a'] },
  ])
  await userEvent.keyboard('wi')
  expect(asked.at(-1)).toEqual({ act: 'details', chosen: ['b-supports-a'] })
})

test('who gave an act another key presses that one', async () => {
  const { root, claims } = await showOutline(notation, { keyMap: keyMapOf({ fold: { codes: ['KeyX'] } }) })
  rowOf(root, 'a').focus()
  await userEvent.keyboard('.')
  expect(claims()).toEqual(['P', 'a', 'b', 'c', 'Q'])
  await userEvent.keyboard('x')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'c', 'Q'])
})

test('letters can be switched off; arrows, Enter and Delete stay', async () => {
  const { root, claims } = await showOutline(notation, { keyMap: keyMapOf({}, false) })
  rowOf(root, 'c').focus()
  await userEvent.keyboard('s')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'b', 'c', 'Q'])
  await userEvent.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(rowOf(root, 'b'))
})

test('a menu has the lines of the page for the claim and for its step, and acts by name', async () => {
  const did: string[] = []
  const { pageActs } = await aPage({
    menuOf: (id): readonly (readonly PageItem[])[] => [
      [{ key: 'split', label: `Split ${id}`, run: () => did.push(id) }],
    ],
  })
  const { root, store } = await showOutline(notation, { pageActs })
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await settled()
  // A letter goes to the next line that begins with it: "More".
  await userEvent.keyboard('m{Enter}')
  await expect.element(page.getByRole('menuitem', { name: 'Split a', exact: true })).toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  // What is about the step stands behind a line of its own.
  await page.getByRole('menuitem', { name: 'supports “An alliance.”' }).click()
  await expect.element(page.getByRole('group', { name: /Shared standards.* supports/ })).toBeInTheDocument()
  await userEvent.keyboard('sss')
  expect(document.activeElement?.textContent).toMatch(/^S/i)
  await page.getByRole('menuitem', { name: 'Split a-supports-P' }).click()
  expect(did).toEqual(['a-supports-P'])
  rowOf(root, 'c').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await settled()
  await page.getByRole('menuitem', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Put a claim between it and its target' }).click()
  expect(store.performed.at(-1)?.name).toBe('insert-above')
})

test('who may only look reaches the page’s lines and details, and nothing that writes', async () => {
  const { pageActs, asked } = await aPage({
    menuOf: () => [[{ key: 'history', label: 'History', run() {} }]],
  })
  const { root } = await showOutline(notation, { pageActs, mayWrite: false })
  await userEvent.click(rowOf(root, 'a'))
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  expect(asked).toEqual([{ act: 'details', chosen: ['a'] }])
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await settled()
  const names = Array.from(document.querySelectorAll('.po-menu button'), (one) => one.textContent)
  expect(names).toContain('History')
  expect(names).not.toContain('Delete')
})

test('the page is asked before a deletion: more may go, or nothing', async () => {
  let answer: ((ids: readonly string[] | null) => void) | undefined
  const { pageActs, said } = await aPage({
    beforeDelete: () => new Promise((done) => (answer = done)),
  })
  const { root, claims } = await showOutline(notation, { pageActs })
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Delete}')
  answer?.(null)
  await settled()
  expect(claims()).toEqual(['P', 'a', 'b', 'c', 'Q'])
  await userEvent.keyboard('{Delete}')
  answer?.(['a', 'b'])
  await settled()
  expect(claims()).toEqual(['P', 'c', 'Q'])
  expect(document.activeElement).toBe(rowOf(root, 'c'))
  // The page says it: the outline has no live region of its own then.
  expect(said).toEqual(['2 things deleted'])
  expect(root.querySelectorAll('[aria-live], output')).toHaveLength(0)
})

test('what is folded or brought into focus elsewhere is so here, and the keyboard does not stay inside', async () => {
  const showing = createShowing()
  const { root, claims, handle } = await showOutline(notation, { showing })
  rowOf(root, 'b').focus()
  showing.set({ folded: new Set(['a']) })
  await settled()
  expect(claims()).toEqual(['P', 'a', 'c', 'Q'])
  expect(document.activeElement).toBe(rowOf(root, 'a'))
  showing.set({ inFocus: new Set(['a', 'P']) })
  await settled()
  expect(rowOf(root, 'c').className).toContain('po-faded')
  expect(rowOf(root, 'P').className).not.toContain('po-faded')
  handle.select(['b'])
  await settled()
  expect(showing.get().folded.size).toBe(0)
  expect(rowOf(root, 'b').getAttribute('aria-selected')).toBe('true')
})

test('Shift+. shows the first level only, then one more each time; the palette does it by name', async () => {
  const { root, claims, handle } = await showOutline(notation)
  rowOf(root, 'b').focus()
  await userEvent.keyboard('{Shift>}.{/Shift}')
  await settled()
  expect(claims()).toEqual(['P', 'Q'])
  expect(document.activeElement).toBe(rowOf(root, 'P'))
  expect(handle.act('fold-all')).toBe(true)
  await settled()
  expect(claims()).toEqual(['P', 'a', 'c', 'Q'])
  expect(handle.act('details')).toBe(false)
})

test('Shift with arrows or a press selects all between; Ctrl with a press one more', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(store.shared.selected).toEqual(['a', 'b', 'c'])
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}')
  expect(store.shared.selected).toEqual(['a', 'b'])
  await userEvent.keyboard('{Control>}')
  await userEvent.click(rowOf(root, 'Q'))
  await userEvent.keyboard('{/Control}')
  expect(store.shared.selected).toEqual(['a', 'b', 'Q'])
  await userEvent.click(rowOf(root, 'P'))
  await userEvent.keyboard('{Shift>}')
  await userEvent.click(rowOf(root, 'b'))
  await userEvent.keyboard('{/Shift}')
  expect(store.shared.selected).toEqual(['P', 'a', 'b'])
})

test('when the claim goes that one writes in, what is written on does nothing, here or on the page', async () => {
  const { asked, pageActs } = await aPage()
  const { root, store } = await showOutline(notation, { pageActs })
  rowOf(root, 'b').focus()
  await userEvent.keyboard('{F2}')
  await userEvent.keyboard(' They ')
  store.remote([{ write: 'set', table: 'claims', id: 'b', cell: 'deleted', value: { by: 'mei', at: 5 } }])
  await settled()
  await userEvent.keyboard('Stop. Be quick{Enter}pi')
  expect(document.activeElement?.getAttribute('role')).toBe('treegrid')
  expect(store.performed).toEqual([])
  expect(asked).toEqual([])
  // An arrow goes back to a row, where keys are commands.
  await userEvent.keyboard('{ArrowDown}i')
  expect(asked.at(-1)?.act).toBe('details')
})

test('when the row goes whose menu is open, the keyboard is on the next', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('menuitem')
  store.remote([{ write: 'set', table: 'claims', id: 'a', cell: 'deleted', value: { by: 'mei', at: 5 } }])
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument()
  await expect.poll(() => document.activeElement).toBe(rowOf(root, 'c'))
})

test('comments, tags and another language stand in the row and in its name', async () => {
  const { pageActs, asked } = await aPage()
  const { root, store } = await showOutline(notation, { pageActs, lang: 'en' })
  store.remote([
    {
      write: 'put',
      table: 'comments',
      id: 'k',
      cells: { on: 'a', by: 'mei', at: 5 },
    },
    { write: 'put', table: 'tags', id: 't', cells: { claim: 'a', name: 'standards', by: 'mei', at: 5 } },
    { write: 'splice', place: { field: 'text', row: 'Q', lang: 'zh' }, at: 0, remove: 0, insert: '应当' },
  ])
  await settled()
  expect(rowOf(root, 'a').getAttribute('aria-label')).toMatch(/Comments: 1\. Tags: standards\.$/)
  expect(rowOf(root, 'a').textContent).toContain('standards')
  expect(rowOf(root, 'Q').querySelector('.po-chip')?.textContent).toBe('简体中文')
  await page.getByRole('button', { name: 'Comments: 1' }).click()
  expect(asked.at(-1)).toEqual({ act: 'comment', chosen: ['a'] })
})

function help(root: Element): string {
  const id = root.querySelector('[role=treegrid]')?.getAttribute('aria-describedby') ?? ''
  return document.getElementById(id)?.textContent ?? ''
}

test('the help and the bar of connecting name the person’s own keys, and no letter where these are off', async () => {
  const { pageActs } = await aPage()
  const plain = await showOutline(notation, { pageActs })
  expect(help(plain.root)).toMatch(/F2: Edit the words; S: Add a claim that supports/)
  const own = keyMapOf({ edit: { codes: ['KeyE'] }, 'to-arrow': { codes: ['KeyJ'], ctrl: true } })
  const other = await showOutline(notation, { pageActs, keyMap: own })
  expect(help(other.root)).toMatch(/E: Edit the words/)
  expect(help(other.root)).not.toMatch(/F2/)
  rowOf(other.root, 'b').focus()
  await userEvent.keyboard('c')
  await settled()
  expect(other.root.querySelector('.po-sentence')?.textContent).toMatch(/Ctrl\+J: the step of a row/)
  const mute = await showOutline(notation, { pageActs, keyMap: keyMapOf({}, false) })
  expect(help(mute.root)).toMatch(/Enter: Add another after it/)
  expect(help(mute.root)).not.toMatch(/\b[A-Z]: /)
})
