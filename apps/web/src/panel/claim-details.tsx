/** All that is known of one claim. */
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { Adds } from './adds.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimNote } from './claim-note.tsx'
import { ClaimRelations } from './claim-relations.tsx'
import { ClaimSources } from './claim-sources.tsx'
import { ClaimTexts } from './claim-texts.tsx'
import { HeldNote, useHeld } from './held.tsx'
import { kindAndNumber } from './names.ts'
import { OtherSections } from './other-sections.tsx'
import styles from './panel.module.css'
import { useRowsOf } from './use-rows-of.ts'

interface Props {
  readonly page: EditorPage
  readonly id: Id
  readonly toPanel: () => void
}

export function ClaimDetails({ page: whole, id, toPanel }: Props) {
  const { page, why } = useHeld(whole, id)
  const { map } = page.stores.canvas
  useRowsOf(map, [id])
  const claim = map.claim(id)
  if (!claim) return null
  return (
    <>
      <h2 className={styles['kind']}>{kindAndNumber(page, claim)}</h2>
      <HeldNote why={why} />
      <ClaimTexts page={page} claim={claim} toPanel={toPanel} />
      <Adds page={page} claim={claim} />
      <ClaimFacts page={page} claim={claim} />
      <ClaimSources page={page} claim={id} />
      <ClaimNote page={page} claim={claim} toPanel={toPanel} />
      <ClaimRelations page={page} claim={id} />
      <OtherSections page={whole} id={id} />
    </>
  )
}
