/**
 * What the canvas says in menus, while a claim is dragged onto another, after a paste and of other people's work: words
 * that a map can be read without, fetched after it.
 */
import { type EditorMessages, type Language, loadEditorMessages } from '@parley/i18n'
import { useEffect } from 'react'
import { type CanvasKit, useReading } from './canvas-kit.ts'
import { createSignal, useSignal } from './signal.ts'

export type HandWords = EditorMessages['hands'] & Pick<EditorMessages, 'acts'>

const here = createSignal<ReadonlyMap<Language, HandWords>>(new Map())

/** Rejects while they cannot be had; asking again tries again. */
export async function fetchHandWords(language: Language): Promise<HandWords> {
  const known = here.get().get(language)
  if (known) return known
  const { hands, acts } = await loadEditorMessages(language)
  const words = { ...hands, acts }
  here.set(new Map(here.get()).set(language, words))
  return words
}

/** Does something with the words, at once where they are here; nothing while they cannot be had. */
export function withHandWords(kit: Pick<CanvasKit, 'reading'>, then: (words: HandWords) => void): void {
  const { language } = kit.reading()
  const known = here.get().get(language)
  if (known) then(known)
  else fetchHandWords(language).then(then, () => undefined)
}

/** Undefined until they are here. */
export function useHandWords(): HandWords | undefined {
  const { language } = useReading()
  const words = useSignal(here).get(language)
  useEffect(() => {
    fetchHandWords(language).catch(() => undefined)
  }, [language])
  return words
}
