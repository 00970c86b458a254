// oxlint-disable jsx-a11y/prefer-tag-over-role -- roles as the outline has them
import type { OutlineHandle } from '@parley/outline'
import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import type { MapView, ViewChoice } from './map-view.ts'
import { skipTo } from './skip-link.tsx'

let chosen: MapView[] = []
beforeEach(() => {
  chosen = []
})
const choice = (view: MapView): ViewChoice => ({
  view,
  choices: ['canvas', 'outline', 'both'],
  choose: (next) => chosen.push(next),
  isPhone: false,
})
function html(element: Element): HTMLElement {
  if (!(element instanceof HTMLElement)) throw new Error('It is no element of the page.')
  return element
}
const frames = async (count: number) => {
  for (let n = 0; n < count; n++) await new Promise((done) => requestAnimationFrame(done))
}

/** The place of an outline that comes after some frames, and has its rows after some more. */
async function showPage() {
  const outline: { current: OutlineHandle | null } = { current: null }
  const screen = await render(
    <>
      <button type="button">Skip</button>
      <button type="button">Elsewhere</button>
      <div role="treegrid" aria-label="Outline">
        <div role="row" tabIndex={-1}>
          <span role="gridcell">First row</span>
        </div>
      </div>
    </>,
  )
  const button = (name: string) => html(screen.getByRole('button', { name }).element())
  const row = html(screen.getByRole('row').element())
  let hasRows = false
  return {
    outline,
    button,
    row,
    come: () => {
      outline.current = {
        focus: () => void (hasRows && row.focus()),
        select() {},
        selected: () => [],
        edit() {},
        act: () => false,
      }
    },
    fill: () => {
      hasRows = true
    },
  }
}

test('the outline gets the keyboard as soon as it has come and has rows', async () => {
  const { outline, button, row, come, fill } = await showPage()
  button('Skip').focus()
  skipTo(choice('canvas'), outline)
  expect(chosen).toEqual(['outline'])
  await frames(3)
  come()
  await frames(3)
  expect(document.activeElement).toBe(button('Skip'))
  fill()
  await frames(3)
  expect(document.activeElement).toBe(row)
})

test('whoever has gone on meanwhile is left where they are', async () => {
  const { outline, button, come, fill } = await showPage()
  button('Skip').focus()
  skipTo(choice('both'), outline)
  expect(chosen).toEqual([])
  await frames(2)
  button('Elsewhere').focus()
  come()
  fill()
  await frames(4)
  expect(document.activeElement).toBe(button('Elsewhere'))
})
