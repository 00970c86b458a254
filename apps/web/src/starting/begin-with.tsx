/** Under the invitation of an empty map: what else it can begin with. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './begin-with.module.css'
import { beginMap } from './begin-map.ts'
import { templates } from './template-clip.ts'
import { useCardBelow } from './use-card-below.ts'

const gap = 12

export function BeginWith({ page }: { readonly page: EditorPage }) {
  const { starting, tidying } = page.editorSay
  const [busy, setBusy] = useState(false)
  const own = useRef<HTMLFieldSetElement>(null)
  const card = useCardBelow(`.${styles['begin']}`)
  const [fits, setFits] = useState(true)
  const { view } = page.views
  useLayoutEffect(() => {
    const height = own.current?.offsetParent?.clientHeight ?? 0
    // The invitation stands above: in the middle of the canvas, at the top of the outline.
    const invited = view === 'outline' ? Math.min(200, height / 2) : height / 2 + 80
    setFits(!card || height - card - gap - (own.current?.offsetHeight ?? 0) >= invited)
  }, [card, view])
  const begin = async (what: (typeof templates)[number] | 'sample') => {
    if (busy) return
    setBusy(true)
    try {
      await beginMap(page, what)
    } catch {
      // Offline before it was ever fetched.
      page.tell({ text: page.say.home.failedOffline || tidying.failed })
    }
    setBusy(false)
  }
  return (
    <fieldset
      ref={own}
      className={`${styles['begin']} ${view === 'both' ? styles['beside'] : ''}`}
      // Over the card, or where that leaves no room, once it is put away.
      style={card ? { bottom: card + gap, visibility: fits ? 'visible' : 'hidden' } : undefined}
    >
      <legend>{starting.beginWith}</legend>
      {[...templates, 'sample' as const].map((what) => (
        <button
          key={what}
          type="button"
          className="btn line"
          aria-disabled={busy}
          onClick={() => void begin(what)}
        >
          {starting[what]}
        </button>
      ))}
    </fieldset>
  )
}
