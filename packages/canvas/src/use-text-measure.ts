/**
 * Gives the board and the arrows the text metrics that pictures use, once they are loaded, again when fonts come in,
 * and whenever the language that is read changes.
 */
import type { Id } from '@parley/model'
import { loadTextMeasure, type Measure, styleOf } from '@parley/scene'
import { useEffect } from 'react'
import type { CanvasKit, Reading } from './canvas-kit.ts'

/** A proposal's number takes no room of its own. */
const noNumbers: ReadonlyMap<Id, number> = new Map()

export function useTextMeasure({ board, arrows }: CanvasKit, { lang, wordsLang, messages }: Reading): void {
  useEffect(() => {
    let measure: Measure | null = null
    let stopped = false
    const apply = () => {
      board.remeasure({ lang, messages, messagesLang: wordsLang, numbers: noNumbers, measure })
      const known = measure
      if (known) arrows.setWords((look) => known.width(messages.map[look], styleOf('word', wordsLang)))
    }
    apply()
    let forget = () => {}
    // Widths that were measured in a stand-in face are wrong.
    const fontsCame = () => {
      forget()
      apply()
    }
    document.fonts.addEventListener('loadingdone', fontsCame)
    const load = async () => {
      const loaded = await loadTextMeasure()
      if (stopped) return
      measure = loaded.measure
      forget = loaded.forget
      apply()
    }
    void load()
    return () => {
      stopped = true
      document.fonts.removeEventListener('loadingdone', fontsCame)
    }
  }, [board, arrows, lang, wordsLang, messages])
}
