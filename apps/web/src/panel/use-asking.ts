/** Performs commands from the panel: a refusal becomes a sentence beside the hand, gone with the next act. */
import { refusalSentence } from '@parley/canvas'
import type { Command, Id, Refusal } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'

export interface Asking {
  /** Null: nothing was refused. */
  readonly refusal: Refusal | null
  readonly sentence: string
  /** What it made; null when it was refused. */
  readonly ask: <Args>(command: Command<Args>, args: Args) => readonly Id[] | null
  readonly forget: () => void
}

export function useAsking(page: EditorPage): Asking {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { canvas: store } = page.stores
  return {
    refusal,
    sentence: refusal ? refusalSentence(store.map, refusal, page.reading.lang, page.say) : '',
    ask(command, args) {
      const performed = store.perform(command, args)
      setRefusal(performed.ok ? null : performed.refusal)
      return performed.ok ? performed.made : null
    },
    forget: () => setRefusal(null),
  }
}
