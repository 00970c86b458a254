/** Under the invitation of an empty map: what else it can begin with. */
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './begin-with.module.css'
import { beginMap } from './begin-map.ts'
import { templates } from './template-clip.ts'

export function BeginWith({ page }: { readonly page: EditorPage }) {
  const { starting, tidying } = page.editorSay
  const [busy, setBusy] = useState(false)
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
    <fieldset className={`${styles['begin']} ${page.views.view === 'both' ? styles['beside'] : ''}`}>
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
