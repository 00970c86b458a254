/** The way to a source on the web. Only http and https lead anywhere: a map may come from any program. */
import { ExternalLink } from 'lucide-react'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './sources.module.css'
import { webAddress } from './web-address.ts'

export function SafeLink({ page, url }: { readonly page: EditorPage; readonly url: string }) {
  const address = webAddress(url)
  if (!address) return null
  return (
    <a className={styles['open']} href={address} target="_blank" rel="noopener noreferrer">
      {page.editorSay.panel.openLink}
      <ExternalLink className="small" aria-hidden />
    </a>
  )
}
