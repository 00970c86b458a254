/** Claims to pick from, by what they say in any language of the map. */
import { shortName } from '@parley/canvas'
import { type Id, liveClaims } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { kindAndNumber } from './names.ts'
import styles from './panel.module.css'
import type { Pick } from './pick-list.tsx'

/** In the order of the map. Reads all claims. */
export function endPicks(page: EditorPage, fits: (claim: Id) => boolean): readonly Pick[] {
  const { map } = page.stores.canvas
  const { lang } = page.reading
  return liveClaims(map)
    .filter(({ id }) => fits(id))
    .map((claim) => ({
      id: claim.id,
      words: (['title', 'text'] as const)
        .flatMap((field) => map.languagesOf(field, claim.id).map((of) => map.words(field, claim.id, of)))
        .join(' '),
      shown: (
        <span lang={tagOf(lang)}>
          {claim.kind !== 'claim' && <span className={styles['quiet']}>{kindAndNumber(page, claim)} </span>}
          {shortName(map, claim.id, lang, page.say)}
        </span>
      ),
    }))
}
