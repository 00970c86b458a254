/**
 * A claim's texts in all languages of the map, one under the other (side by side in a wide panel): the one that is
 * read first, the original marked, the missing ones named.
 */
import type { Claim, Lang } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useAskedPart } from './asked-part.ts'
import styles from './claim-texts.module.css'
import { LanguageText } from './language-text.tsx'

interface Props {
  readonly page: EditorPage
  readonly claim: Claim
  readonly toPanel: () => void
}

const parts = ['translate'] as const

export function ClaimTexts({ page, claim, toPanel }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const { lang: read, langs } = page.reading
  const written = [...map.languagesOf('text', claim.id), ...map.languagesOf('title', claim.id)]
  const all = [...new Set([read, ...langs, claim.lang, ...written])]
  /** The empty text that somebody is about to write. */
  const [begun, setBegun] = useState<Lang | null>(null)
  useAskedPart(parts, () => {
    // Who asks for texts in other languages wants the first that is missing, else the first that is not the one read.
    const next = all.find((lang) => !written.includes(lang)) ?? all[1] ?? read
    if (mayWrite) setBegun(next)
    else toPanel()
  })
  return (
    <div className={styles['texts']}>
      {all.map((lang) => (
        <LanguageText
          key={lang}
          page={page}
          claim={claim}
          lang={lang}
          first={lang === read}
          begun={lang === begun}
          onBegin={() => setBegun(lang)}
          onEnd={() => setBegun(null)}
          onLeave={toPanel}
        />
      ))}
    </div>
  )
}
