/** The details of what is selected, beside the map. */
import type { EditorPage, PanelPart } from '../editor/editor-page.ts'

export default function Panel({ page, part }: { readonly page: EditorPage; readonly part: PanelPart }) {
  return (
    <aside aria-label={page.editorSay.acts.details} data-part={part}>
      <button type="button" className="btn line" onClick={() => page.openPanel(null)}>
        {page.say.shell.close}
      </button>
    </aside>
  )
}
