/** In a file of its own, because each file has a fresh page: here no typeface has been asked for yet. */
import '@fontsource-variable/noto-sans'
import '@fontsource-variable/noto-sans-sc'
import { loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { pngOf } from './png.ts'
import { readyScene } from './ready-scene.ts'
import { fontOf, styleOf } from './text-style.ts'

const text = 'Сотрудничество 合作，让双方受益 works'

test('the first PNG of a page has its text, in the right faces and broken by them, and exactly its size', async () => {
  const font = fontOf(styleOf('claim', 'zh'))
  expect(document.fonts.check(font, text)).toBe(false)
  const store = mapFrom('a')
  store.apply([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'zh' }, at: 0, remove: 0, insert: text },
    { write: 'set', table: 'claims', id: 'a', cell: 'lang', value: 'zh' },
    { write: 'set', table: 'claims', id: 'a', cell: 'pos', value: [0, 0] },
  ])
  const options = { lang: 'zh', messages: await loadMessages('zh'), theme: 'light', title: false } as const
  const { scene, missing } = await readyScene(store.tables, options)
  expect(missing).toEqual([])
  expect(document.fonts.check(font, text)).toBe(true)
  const found: Uint8ClampedArray[] = []
  for (const scale of [1, 2, 3]) {
    // oxlint-disable-next-line no-await-in-loop -- the first has to be the first
    const result = await pngOf(scene, { scale })
    if (!result.ok) throw new Error(result.why)
    // oxlint-disable-next-line no-await-in-loop
    const image = await createImageBitmap(result.blob)
    expect([image.width, image.height]).toEqual([scene.bounds.width * scale, scene.bounds.height * scale])
    const data = dataOf(image)
    let inked = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 110) inked++
    expect(inked).toBeGreaterThan(150 * scale * scale)
    found.push(data)
  }
  // Once all faces are there nothing changes any more: the first was as good as any later one.
  const later = await readyScene(store.tables, options)
  expect(later.scene).toEqual(scene)
  const again = await pngOf(later.scene, { scale: 1 })
  if (!again.ok) throw new Error(again.why)
  expect(dataOf(await createImageBitmap(again.blob))).toEqual(found[0])
})

function dataOf(image: ImageBitmap): Uint8ClampedArray {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!context) throw new Error('No canvas.')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height).data
}
