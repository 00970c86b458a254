/**
 * Fetching the typefaces that a scene needs, in a page. A family is cut into files by letters, and a canvas draws
 * nothing for a file that is still under way: so each face is asked for with the very letters that it will set. The
 * browser's own `load` would fetch from every family of a list all files that know a letter, the Chinese face's Latin
 * as well, which no page has shown and which offline is not there.
 */
import type { Scene } from './scene.ts'
import { families, type TextStyle } from './text-style.ts'

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
  const faceOf = new Faces(set)
  /** By CSS font of one family: its letters. */
  const letters = new Map<string, Set<string>>()
  for (const item of scene.items) {
    if (item.type !== 'text') continue
    for (const run of item.runs)
      for (const letter of run.text) {
        const face = faceOf.of(item.style, letter)
        if (face === undefined) continue
        const font = `${item.style.weight} ${item.style.size}px "${face}"`
        const found = letters.get(font) ?? new Set<string>()
        letters.set(font, found.add(letter))
      }
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

type Range = readonly [from: number, to: number]

/** Which family of a list draws a letter: the first that says so by the `unicode-range` of its files. */
class Faces {
  readonly #ranges = new Map<string, Range[]>()
  readonly #known = new Map<string, string | undefined>()

  constructor(set: FontFaceSet) {
    set.forEach(({ family, unicodeRange }) => {
      const name = family.replaceAll(/^["']|["']$/g, '')
      this.#ranges.set(name, [...(this.#ranges.get(name) ?? []), ...rangesOf(unicodeRange)])
    })
  }

  /** Undefined: one of the system's, which is there. */
  of({ family }: TextStyle, letter: string): string | undefined {
    const key = `${family} ${letter}`
    if (this.#known.has(key)) return this.#known.get(key)
    const point = letter.codePointAt(0) ?? 0
    const face = families[family].find((name) =>
      this.#ranges.get(name)?.some(([from, to]) => from <= point && point <= to),
    )
    this.#known.set(key, face)
    return face
  }
}

/** The ranges of `U+0-FF, U+131, U+4??`. */
const rangesOf = (text: string): Range[] =>
  text.split(',').flatMap((one): Range[] => {
    const [, from = '', to = from] = /^\s*U\+([\da-f?]+)(?:-([\da-f]+))?\s*$/i.exec(one) ?? []
    const range: Range = [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ]
    return from ? [range] : []
  })

/** `document.fonts` in a page, `self.fonts` in a worker. */
function fontSet(): FontFaceSet | undefined {
  if (typeof document !== 'undefined') return document.fonts
  const realm: { fonts?: FontFaceSet } = globalThis as object
  return realm.fonts
}
