import { PlainStore, type Write } from '@parley/model'
import type { Box } from '@parley/scene'
import { afterEach, expect, test, vi } from 'vitest'
import { card, finger, mouse, one, settled, showCanvas, spotIn } from './test-canvas.tsx'

afterEach(() => vi.useRealTimers())
afterEach(() => finger.expect(false))

/** 200 claims in rows of 20, each bearing on the one above. */
function manyClaims(): PlainStore {
  const store = new PlainStore()
  store.apply(
    Array.from({ length: 200 }, (_, i): Write[] => [
      {
        write: 'put',
        table: 'claims',
        id: `c${i}`,
        cells: {
          kind: i ? 'claim' : 'proposal',
          lang: 'en',
          pos: [(i % 20) * 400, Math.floor(i / 20) * 400],
          order: `a${String(i).padStart(3, '0')}`,
        },
      },
      {
        write: 'splice',
        place: { field: 'text', row: `c${i}`, lang: 'en' },
        at: 0,
        remove: 0,
        insert: `Claim ${i}`,
      },
      ...(i
        ? []
        : ([
            {
              write: 'splice',
              place: { field: 'title', row: 'c0', lang: 'en' },
              at: 0,
              remove: 0,
              insert: 'A name',
            },
          ] satisfies Write[])),
      ...(i >= 20
        ? ([
            {
              write: 'put',
              table: 'inferences',
              id: `s${i}`,
              cells: { target: `c${i - 20}`, stance: 'supports', order: 'a0' },
            },
            { write: 'put', table: 'premises', id: `s${i}:c${i}`, cells: { order: 'a0' } },
          ] satisfies Write[])
        : []),
    ]).flat(),
  )
  return store
}
const elements = (root: ParentNode) => root.querySelectorAll('article[data-claim]').length
const arrows = (root: ParentNode) => root.querySelectorAll('g[data-arrow][role]').length
const painting = (root: ParentNode) => root.querySelector<HTMLElement>('.pc-far:not([hidden])')
const painted = (root: ParentNode) => Number(painting(root)?.dataset['cards'] ?? 0)

test('of a large map what is in the window is elements; from far away it is painted, and nothing is missing', async () => {
  const { root, handle } = await showCanvas(manyClaims())
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  await expect.poll(() => elements(root)).toBeGreaterThan(4)
  expect(elements(root)).toBeLessThan(30)
  await expect.poll(() => arrows(root)).toBeGreaterThan(2)
  expect(arrows(root)).toBeLessThan(30)
  handle.fit()
  await expect.poll(() => painted(root), { timeout: 20_000 }).toBe(199)
  // What was in the window goes once the zoom rests; the proposal keeps its name.
  await expect.poll(() => elements(root)).toBe(1)
  await expect.poll(() => arrows(root)).toBe(0)
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  await expect.poll(() => painting(root)).toBeNull()
  expect(elements(root)).toBeGreaterThan(4)
})

test('a painted card is to be seen however small it is: its middle is paper, wherever it falls among the pixels', async () => {
  const { root, handle } = await showCanvas(manyClaims(), { dressed: true })
  const elementsOf = () =>
    new Set(Array.from(root.querySelectorAll<HTMLElement>('[data-claim]'), ({ dataset }) => dataset['claim']))
  // A card of one line is 3, 1.4, and less than a pixel high.
  for (const zoom of [0.064, 0.029, 0.017]) {
    handle.setViewport({ x: 3.3, y: 5.8, zoom })
    const blank = () => {
      const canvas = one(root, 'canvas.pc-far')
      if (!(canvas instanceof HTMLCanvasElement) || canvas.hidden) return 'not painted'
      const { left, top, width } = canvas.getBoundingClientRect()
      // Of the scale before, until it is painted anew.
      if (Math.abs(width * devicePixelRatio - canvas.width) > 1) return 'not sharp'
      const frame = one(root, '.react-flow').getBoundingClientRect()
      const [across, brush] = [canvas.width / width, canvas.getContext('2d')]
      const isPaper = ({ x, y, width: wide, height: high }: Box) => {
        const at = [
          (frame.left + 3.3 + (x + wide / 2) * zoom - left) * across,
          (frame.top + 5.8 + (y + high / 2) * zoom - top) * across,
        ] as const
        return brush
          ?.getImageData(Math.floor(at[0]), Math.floor(at[1]), 1, 1)
          .data.every((part) => part === 255)
      }
      const there = elementsOf()
      return Array.from(handle.boxes()).flatMap(([id, box]) => (there.has(id) || isPaper(box) ? [] : [id]))
    }
    await expect.poll(() => ({ zoom, blank: blank() })).toEqual({ zoom, blank: [] })
    expect(elementsOf().size).toBeLessThan(20)
  }
})

test('what a large map is painted on is there and ready before it is needed, and hidden until then', async () => {
  const { root, handle } = await showCanvas(manyClaims())
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  const canvas = () => root.querySelector<HTMLCanvasElement>('canvas.pc-far')
  const frame = one(root, '.react-flow').getBoundingClientRect()
  // Larger than the window, by what is painted beyond it.
  await expect.poll(() => canvas()?.width ?? 0, { timeout: 20_000 }).toBeGreaterThan(frame.width * 1.5)
  const ready = canvas()!
  await expect.poll(() => ready.checkVisibility()).toBe(false)
  const { width, height } = ready
  handle.setViewport({ x: 0, y: 0, zoom: 0.35 })
  await expect.poll(() => ready.checkVisibility()).toBe(true)
  expect(canvas()).toBe(ready)
  // The same picture: another size would be memory asked for anew.
  expect([ready.width, ready.height]).toEqual([width, height])
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  await expect.poll(() => ready.checkVisibility()).toBe(false)
  expect(canvas()).toBe(ready)
})

test('on the way back the painting stays until each card and arrow of the window is there', async () => {
  const { root, handle } = await showCanvas(manyClaims())
  handle.fit()
  await expect.poll(() => painted(root), { timeout: 20_000 }).toBe(199)
  handle.setViewport({ x: -40, y: -30, zoom: 0.5 })
  const counts: number[] = []
  for (let frames = 0; painting(root); frames++) {
    expect(frames).toBeLessThan(600)
    counts.push(elements(root))
    await settled()
  }
  const { width, height } = one(root, '.react-flow').getBoundingClientRect()
  const seen = [...handle.boxes()].filter(
    ([, box]) => box.x < (width + 40) / 0.5 && box.y < (height + 30) / 0.5,
  )
  expect(seen.length).toBeGreaterThan(15)
  expect(seen.filter(([id]) => !root.querySelector(`article[data-claim="${id}"]`))).toEqual([])
  // A few in each frame: none has to make them all.
  expect(Math.max(...counts.slice(1).map((count, index) => count - (counts[index] ?? 0)))).toBeLessThan(12)
  expect(arrows(root)).toBeGreaterThan(10)
})

test('while a zoom is under way nothing is made and nothing let go; when it rests all is there', async () => {
  const { root, handle } = await showCanvas(manyClaims())
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  await expect.poll(() => elements(root)).toBeGreaterThan(4)
  await expect.poll(() => arrows(root)).toBeGreaterThan(2)
  const was = { elements: elements(root), arrows: arrows(root) }
  // However slow the machine is, the zoom does not rest before the clock says so.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // Out: the cards that were there stay, and of their arrows only the painting is seen.
  for (let step = 0; step < 10; step++) {
    handle.setViewport({ x: 0, y: 0, zoom: 0.35 - step / 200 })
    await settled()
    expect(painted(root)).toBeGreaterThan(20)
    expect({ elements: elements(root), arrows: arrows(root) }).toEqual(was)
    for (const arrow of root.querySelectorAll('g[data-arrow][role]'))
      expect(getComputedStyle(arrow).visibility).toBe('hidden')
  }
  vi.advanceTimersByTime(200)
  await expect.poll(() => elements(root)).toBe(1)
  await expect.poll(() => arrows(root)).toBe(0)
  // Near again, and on and on: the painting stays, and stands for all that is not made.
  for (let step = 0; step < 20; step++) {
    handle.setViewport({ x: 0, y: 0, zoom: 0.42 + step / 100 })
    await settled()
    expect([elements(root), arrows(root)]).toEqual([1, 0])
    expect(painted(root)).toBeGreaterThan(20)
  }
  vi.advanceTimersByTime(200)
  await expect.poll(() => painting(root)).toBeNull()
  expect(elements(root)).toBeGreaterThan(8)
  expect(getComputedStyle(one(root, 'g[data-arrow][role]')).visibility).toBe('visible')
})

test('a proposal has its size at any zoom, so that no arrow has another way from far away', async () => {
  const { root, handle } = await showCanvas(manyClaims())
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  await expect.poll(() => elements(root)).toBeGreaterThan(4)
  const box = () => handle.boxes().get('c0')!
  const height = () => one(root, '.react-flow__node[data-id="c0"]').clientHeight
  await expect.poll(() => box().height === height()).toBe(true)
  const near = { ...box() }
  handle.fit()
  await expect.poll(() => elements(root), { timeout: 20_000 }).toBe(1)
  expect(height()).toBe(near.height)
  expect(box()).toEqual(near)
})

test('painted cards answer the hand and the keyboard like any other', async () => {
  const { root, handle, store } = await showCanvas(manyClaims())
  handle.fit()
  await expect.poll(() => painted(root), { timeout: 20_000 }).toBe(199)
  const box = handle.boxes().get('c105')!
  const { x, y, zoom } = handle.getViewport()
  const frame = one(root, '.react-flow').getBoundingClientRect()
  const spot = {
    x: frame.left + (box.x + box.width / 2) * zoom + x,
    y: frame.top + (box.y + box.height / 2) * zoom + y,
  }
  await mouse.move(spot)
  await expect.poll(() => root.querySelector('article[data-claim="c105"]')).not.toBeNull()
  await mouse.click(spot)
  expect(handle.selected()).toEqual(['c105'])
  await mouse.drag(spot, { x: spot.x + 24, y: spot.y + 6 })
  await mouse.up({ x: spot.x + 24, y: spot.y + 6 })
  await settled()
  expect(store.performed.map(({ name }) => name)).toEqual(['move'])
  handle.focus('c7')
  await expect.poll(() => document.activeElement?.getAttribute('data-claim')).toBe('c7')
  expect(spotIn(card(root, 'c7')).y).toBeGreaterThan(0)
})

test('an arrow that is an element from far away leaves the painted cards that it passes to the hand', async () => {
  const map = manyClaims()
  map.apply([
    {
      write: 'put',
      table: 'inferences',
      id: 'long',
      cells: { target: 'c3', stance: 'supports', order: 'a1' },
    },
    { write: 'put', table: 'premises', id: 'long:c183', cells: { order: 'a0' } },
  ])
  const { root, handle } = await showCanvas(map)
  handle.setViewport({ x: 300, y: 300, zoom: 0.1 })
  await expect.poll(() => painted(root), { timeout: 20_000 }).toBe(199)
  handle.select(['long'])
  await expect.poll(() => arrows(root)).toBe(1)
  const box = handle.boxes().get('c143')!
  const frame = one(root, '.react-flow').getBoundingClientRect()
  const spot = {
    x: frame.left + 300 + (box.x + box.width / 2) * 0.1,
    y: frame.top + 300 + (box.y + box.height / 2) * 0.1,
  }
  await expect
    .poll(() =>
      document.elementFromPoint(spot.x, spot.y)?.closest('[data-arrow]')?.getAttribute('data-arrow'),
    )
    .toBe('long')
  await mouse.move({ x: spot.x, y: spot.y - 20 })
  await mouse.move({ x: spot.x + 1, y: spot.y - 20 })
  await settled()
  expect(root.querySelector('g[data-arrow="long"][role]')?.classList).toContain('pc-hovered')
  await mouse.move({ x: 0, y: 0 })
  await finger.tap(spot)
  expect(handle.selected()).toEqual(['c143'])
})

test('what has the keyboard stays when the window goes elsewhere, card and arrow alike', async () => {
  const { root, handle } = await showCanvas(manyClaims())
  handle.setViewport({ x: 0, y: 0, zoom: 1 })
  handle.focus('s21')
  await expect.poll(() => document.activeElement?.getAttribute('data-arrow')).toBe('s21')
  handle.setViewport({ x: -6000, y: -3000, zoom: 1 })
  await expect.poll(() => root.querySelector('article[data-claim="c1"]')).toBeNull()
  expect(document.activeElement?.getAttribute('data-arrow')).toBe('s21')
})

test('from far away no name of a proposal lies on another, however near they stand, and none is missing', async () => {
  const store = new PlainStore()
  const names = [
    'Технологический альянс',
    'De-Americanized standards',
    '科技产业联盟',
    'Talent exchange and other things',
    'Ban',
  ]
  store.apply(
    names.flatMap((name, i): Write[] => [
      {
        write: 'put',
        table: 'claims',
        id: `p${i}`,
        cells: { kind: 'proposal', lang: 'en', pos: [i * 460, 0], order: `a${i}` },
      },
      {
        write: 'splice',
        place: { field: 'title', row: `p${i}`, lang: 'en' },
        at: 0,
        remove: 0,
        insert: name,
      },
    ]),
  )
  const { root, handle } = await showCanvas(store)
  const drawn = () =>
    Array.from(root.querySelectorAll<HTMLElement>('.pc-kind-proposal > .pc-title'))
      .filter((title) => getComputedStyle(title).visibility === 'visible')
      .map((title) => ({ name: title.textContent, box: title.getBoundingClientRect() }))
  const overlapping = () =>
    drawn().flatMap(({ name, box: a }, i, all) =>
      all
        .slice(i + 1)
        .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((other) => `${name} on ${other.name}`),
    )
  for (const zoom of [0.39, 0.3, 0.2, 0.14, 0.08]) {
    handle.setViewport({ x: 100, y: 300, zoom })
    await expect.poll(() => ({ zoom, overlapping: overlapping() })).toEqual({ zoom, overlapping: [] })
    expect(drawn().map(({ name }) => name)).toEqual(names)
    // Nothing lies on any of them, the cards beside theirs neither.
    const covered = drawn().filter(({ box }) =>
      [box.left + 3, box.right - 3].some(
        (x) => !document.elementFromPoint(x, (box.top + box.bottom) / 2)?.closest('.pc-title'),
      ),
    )
    expect({ zoom, covered: covered.map(({ name }) => name) }).toEqual({ zoom, covered: [] })
  }
})
