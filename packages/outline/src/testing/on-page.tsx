/** Puts an outline on a page for tests, over a store of plain tables. */
import { loadMessages } from '@parley/i18n'
import { createRef } from 'react'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Outline, type OutlineHandle, type OutlineProps } from '../outline.tsx'
import { testStore, type TestStore } from './test-store.ts'

export interface OnPage {
  readonly store: TestStore
  readonly handle: OutlineHandle
  readonly root: HTMLElement
  /** What each row shows by its claim, in order. */
  readonly claims: () => readonly string[]
}

export async function showOutline(
  map: Parameters<typeof testStore>[0],
  { mayWrite, ...props }: { readonly mayWrite?: boolean } & Partial<Omit<OutlineProps, 'store' | 'ref'>> = {},
): Promise<OnPage> {
  await page.viewport(820, 700)
  const store = testStore(map, mayWrite === undefined ? {} : { mayWrite })
  const messages = await loadMessages('en')
  const ref = createRef<OutlineHandle>()
  const screen = await render(
    <div style={{ width: 800, height: 680 }}>
      <Outline ref={ref} store={store} lang="en" language="en" messages={messages} {...props} />
    </div>,
  )
  const handle = ref.current
  const root = screen.container.querySelector<HTMLElement>('.po-root')
  if (!handle || !root) throw new Error('The outline is not on the page.')
  await settled()
  const claims = () =>
    Array.from(root.querySelectorAll('[data-row]'), (row) => row.getAttribute('data-claim-row') ?? '')
  return { store, handle, root, claims }
}

/** Two frames: what was asked for in one is drawn in the next. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done))
}

/** The row of a claim, the first if there are several. It must be there. */
export function rowOf(root: ParentNode, claim: string): HTMLElement {
  const row = root.querySelector<HTMLElement>(`[data-claim-row="${claim}"]`)
  if (!row) throw new Error(`There is no row of ${claim}.`)
  return row
}
/** The text box; it must be open. */
export function textBox(): HTMLTextAreaElement {
  const box = document.activeElement
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('No text box has the keyboard.')
  return box
}
