import { type Cell, mapOfWrites, type Write, writesFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { showCanvas } from './test-canvas.tsx'

const put = (table: 'sources' | 'citations', id: string, cells: Record<string, Cell>): Write => ({
  write: 'put',
  table,
  id,
  cells,
})

test('details of a claim say what is to be known of its source, in the language of the map', async () => {
  const { handle, root } = await showCanvas(
    mapOfWrites([
      ...writesFrom('a "Shared standards."; b'),
      put('sources', 's', {
        kind: 'article',
        lang: 'zh',
        short: 'VOA',
        note: '中文稿。',
        'note@en': 'In Chinese.\nTwice.',
      }),
      put('sources', 'bare', { kind: 'speech', lang: 'en', short: 'Speech' }),
      put('citations', 'one', { claim: 'a', source: 's' }),
      put('citations', 'other', { claim: 'b', source: 'bare' }),
    ]),
  )
  handle.focus('a')
  await userEvent.keyboard('i')
  const note = page.getByText(/^In Chinese\.\s+Twice\.$/)
  await expect.element(note).toBeVisible()
  await expect.element(note).toHaveAttribute('lang', 'en')
  expect(note.element().getBoundingClientRect().height).toBeGreaterThan(30)
  await userEvent.keyboard('{Escape}')

  handle.focus('b')
  await userEvent.keyboard('i')
  await expect.element(page.getByRole('dialog')).toBeVisible()
  expect(root.querySelectorAll('.pc-details .pc-note-words')).toHaveLength(0)
})
