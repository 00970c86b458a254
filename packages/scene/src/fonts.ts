/**
 * Fetching the typefaces that a scene needs, in a page. A family is cut into files by letters, and a canvas draws
 * nothing for a file that is still under way: so each face is asked for with the very letters that it will set.
 */
import type { Scene } from './scene.ts'
import { fontOf } from './text-style.ts'

export interface FontsFound {
  /** Some face came in only now: widths measured before may be those of a stand-in. */
  readonly fresh: boolean
  /** CSS fonts that could not be fetched. */
  readonly missing: readonly string[]
}

/** Loads what the scene's text is set in. Where there is no font set (Node), all is taken to be there. */
export async function loadFontsOf(scene: Scene): Promise<FontsFound> {
  const set = fontSet()
  if (!set) return { fresh: false, missing: [] }
  const letters = new Map<string, Set<string>>()
  for (const item of scene.items) {
    if (item.type !== 'text') continue
    const font = fontOf(item.style)
    const found = letters.get(font) ?? new Set<string>()
    for (const run of item.runs) for (const letter of run.text) found.add(letter)
    letters.set(font, found)
  }
  let fresh = false
  const missing: string[] = []
  await Promise.all(
    Array.from(letters, async ([font, found]) => {
      const text = [...found].join('')
      if (set.check(font, text)) return
      fresh = true
      try {
        await set.load(font, text)
      } catch {
        // The one reason is that a file did not come: offline, or gone from the server.
        missing.push(font)
      }
    }),
  )
  return { fresh, missing }
}

/** `document.fonts` in a page, `self.fonts` in a worker. */
function fontSet(): FontFaceSet | undefined {
  if (typeof document !== 'undefined') return document.fonts
  const realm: { fonts?: FontFaceSet } = globalThis as object
  return realm.fonts
}
