import { expect, test } from 'vitest'
import { card, settled, showCanvas } from './test-canvas.tsx'

// The page's fonts are not loaded here, so that what the metrics foretell and what is drawn differ.
const long =
  'Shared standards for chips, operating systems, drones and new energy would let everybody build on them.'

test('boxes are those on the screen, at first and after each edit', async () => {
  const { root, store, handle } = await showCanvas(`P "${long}"; a > P; a "Words."`)
  const differences = async () => {
    await settled()
    await settled()
    const { zoom } = handle.getViewport()
    return [...handle.boxes()].flatMap(([id, box]) => {
      const drawn = card(root, id).getBoundingClientRect()
      const off = Math.max(
        Math.abs(drawn.width / zoom - box.width),
        Math.abs(drawn.height / zoom - box.height),
      )
      return off <= 1 ? [] : [`${id} by ${off}`]
    })
  }
  await expect.poll(differences).toEqual([])
  for (const insert of [long, long + long, 'x']) {
    const remove = store.map.words('text', 'a', 'en').length
    store.remote([{ write: 'splice', place: { field: 'text', row: 'a', lang: 'en' }, at: 0, remove, insert }])
    await expect.poll(differences).toEqual([])
  }
})
