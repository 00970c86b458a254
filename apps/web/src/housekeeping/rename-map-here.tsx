/** Gives the open map another title, in the wording that is read. */
import { labelIn, setTitle } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { titleLang } from '../shell/title-lang.ts'
import { RenameDialog } from './rename-dialog.tsx'

export default function RenameMapHere({ page }: { page: EditorPage }) {
  const { meta } = page.session.map
  const { lang } = page.reading
  return (
    <RenameDialog
      title={labelIn(meta.title, lang)}
      onCancel={() => page.open(null)}
      onSave={(title) => {
        page.open(null)
        page.perform(setTitle, { title, lang: titleLang(meta, lang) })
      }}
    />
  )
}
