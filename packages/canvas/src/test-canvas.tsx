/**
 * Puts a canvas on a page for tests, and real hands on it: mouse events go through the browser's own input, so that
 * hit-testing, capture and focus are what people get.
 */
import { loadMessages } from '@parley/i18n'
import type { Id } from '@parley/model'
import { loadTextMeasure } from '@parley/scene'
import { createRef } from 'react'
import { cdp, commands, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { MapCanvas, type MapCanvasHandle, type MapCanvasProps } from './map-canvas.tsx'
import { testStore, type TestStore, type TestStoreOptions } from './test-store.ts'

/** The measures of the page's style sheet that cards and handles hang on. */
const measures = {
  '--card-w': '264px',
  '--proposal-w': '404px',
  '--text-claim': '15px',
  '--lh-claim': '22px',
  '--text-title': '22px',
  '--lh-title': '28px',
  '--text-meta': '12px',
  '--lh-meta': '16px',
  '--font-text': 'sans-serif',
  '--font-latin': 'sans-serif',
  '--wire': '1.75px',
  '--wire-strong': '2.75px',
  '--t-fast': '0ms',
  '--t-instant': '0ms',
}

export interface OnPage {
  readonly store: TestStore
  readonly handle: MapCanvasHandle
  readonly root: HTMLElement
}

interface Shown {
  readonly hidden?: boolean
  /** In the page's own style sheet of measures and type; else in a few of its measures. */
  readonly dressed?: boolean
  /** Of the canvas, in pixels. */
  readonly size?: readonly [width: number, height: number]
}

/** Puts the page's tokens on the test's page. They are no part of this package, so they are read, from the runner's root, not imported. */
async function dress(): Promise<void> {
  if (document.getElementById('tokens')) return
  const sheet = document.createElement('style')
  sheet.id = 'tokens'
  sheet.textContent = await commands.readFile('src/styles/tokens.css')
  document.head.append(sheet)
}

export async function showCanvas(
  map: Parameters<typeof testStore>[0],
  {
    mayWrite,
    hidden,
    dressed,
    size: [width, height] = [1080, 780],
    ...props
  }: TestStoreOptions & Partial<MapCanvasProps> & Shown = {},
): Promise<OnPage> {
  await page.viewport(width + 20, height + 20)
  // Off the canvas: where another test left it, a card or an arrow may come to lie under it.
  await mouse.move({ x: width + 18, y: height + 18 })
  if (dressed) await dress()
  const store = testStore(map, mayWrite === undefined ? {} : { mayWrite })
  const messages = await loadMessages('en')
  // Fetched before, so that no card is measured anew in the midst of a test.
  await loadTextMeasure()
  // Likewise what comes after the map: what a test does is seen at once.
  await Promise.all([
    import('./follow-remote.ts'),
    import('./notice.tsx'),
    import('./stance-choice.tsx'),
    import('./peer-pointers.tsx'),
  ])
  const ref = createRef<MapCanvasHandle>()
  const screen = await render(
    <div hidden={hidden} style={{ ...(dressed ? {} : measures), width, height }}>
      <MapCanvas ref={ref} store={store} lang="en" language="en" messages={messages} {...props} />
    </div>,
  )
  const handle = ref.current
  const root = screen.container.querySelector<HTMLElement>('.pc-root')
  if (!handle || !root) throw new Error('The canvas is not on the page.')
  await settled()
  return { store, handle, root }
}

/** Two frames: what was asked for in one is drawn in the next. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done))
}

/** An element that must be there. */
export function one(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector)
  if (!found) throw new Error(`There is no ${selector} on the page.`)
  return found
}
export const card = (root: ParentNode, id: Id): Element => one(root, `article[data-claim="${id}"]`)
export const arrow = (root: ParentNode, id: Id): Element => one(root, `g[data-arrow="${id}"][role]`)

export interface Spot {
  readonly x: number
  readonly y: number
}
/** A place in an element, by parts of its width and height. */
export function spotIn(element: Element, right = 0.5, down = 0.5): Spot {
  const box = element.getBoundingClientRect()
  return { x: box.left + box.width * right, y: box.top + box.height * down }
}
/** A place on an arrow's line, by parts of its length. */
export function spotOn(root: ParentNode, id: Id, along = 0.5): Spot {
  const path = arrow(root, id).querySelector<SVGPathElement>('.pc-shaft')
  const matrix = path?.getScreenCTM()
  if (!path || !matrix) throw new Error(`The arrow ${id} has no line.`)
  const { x, y } = path.getPointAtLength(path.getTotalLength() * along).matrixTransform(matrix)
  return { x, y }
}

type Button = 'left' | 'middle' | 'right' | 'none'
const bits: Readonly<Record<Button, number>> = { left: 1, right: 2, middle: 4, none: 0 }

export const mouse = {
  move: (to: Spot, held: Button = 'none') => send('mouseMoved', to, held),
  down: (at: Spot, button: Button = 'left', clicks = 1) => send('mousePressed', at, button, clicks),
  up: (at: Spot, button: Button = 'left', clicks = 1) => send('mouseReleased', at, button, clicks),
  wheel: (at: Spot, deltaY: number, ctrl = false) =>
    devTools('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...inWindow(at),
      deltaX: 0,
      deltaY,
      modifiers: ctrl ? 2 : 0,
    }),
  async click(at: Spot, clicks = 1, shift = false): Promise<void> {
    await mouse.move(at)
    for (let click = 1; click <= clicks; click++) {
      await send('mousePressed', at, 'left', click, shift)
      await send('mouseReleased', at, 'left', click, shift)
    }
    await settled()
  },
  /** Presses at the first spot and moves through the others in small steps; the button stays down. */
  async drag(from: Spot, ...through: Spot[]): Promise<void> {
    await mouse.move(from)
    await mouse.down(from)
    let at = from
    for (const to of through) {
      const start = at
      for (let step = 1; step <= 6; step++) {
        at = { x: start.x + ((to.x - start.x) * step) / 6, y: start.y + ((to.y - start.y) * step) / 6 }
        await mouse.move(at, 'left')
      }
    }
    await settled()
  },
}

/** An input method: the letters that it composes, and what it puts in their place. */
export const inputMethod = {
  compose: (text: string) =>
    devTools('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
  commit: (text: string) => devTools('Input.insertText', { text }),
}

/** One finger. */
export const finger = {
  /** Tells the browser whether the screen can be touched; before the canvas is shown. */
  expect: (on: boolean) =>
    devTools('Emulation.setTouchEmulationEnabled', { enabled: on, maxTouchPoints: on ? 2 : 1 }),
  down: (at: Spot) => touch('touchStart', at),
  move: (to: Spot) => touch('touchMove', to),
  up: () => touch('touchEnd'),
  async tap(at: Spot): Promise<void> {
    await finger.down(at)
    await finger.up()
    await settled()
  },
}

const touch = (type: string, at?: Spot) =>
  devTools('Input.dispatchTouchEvent', { type, touchPoints: at ? [inWindow(at)] : [] })

async function send(type: string, at: Spot, button: Button, clickCount = 0, shift = false): Promise<void> {
  await devTools('Input.dispatchMouseEvent', {
    type,
    ...inWindow(at),
    button,
    buttons: type === 'mouseReleased' ? 0 : bits[button],
    clickCount,
    modifiers: shift ? 8 : 0,
  })
}

/** The tests run in a frame that the runner may have scaled to fit. */
function inWindow({ x, y }: Spot): Spot {
  const frame = window.frameElement?.getBoundingClientRect()
  const scale = frame ? frame.width / window.innerWidth : 1
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale }
}

async function devTools(method: string, what: object): Promise<void> {
  const session: { send?: (method: string, what: object) => Promise<unknown> } = cdp()
  if (!session.send) throw new Error('These tests need the DevTools protocol.')
  await session.send(method, what)
}
