/**
 * The Chinese face. Its list of parts alone weighs more than all other styles, so it comes only when there is
 * Chinese to set: in the interface, or in the words of a map.
 */
let loading: Promise<unknown> | undefined

/** Fetches the face's style sheet once; the browser then fetches the parts that the text needs. */
export function loadHan(): Promise<unknown> {
  loading ??= import('@fontsource-variable/noto-sans-sc').catch(() => {
    // Offline at the first Chinese word: the system's face stands in, and the next word tries again.
    loading = undefined
  })
  return loading
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
