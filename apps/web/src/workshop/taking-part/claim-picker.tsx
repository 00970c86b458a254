/** Choosing a claim: a search and the claims in reading order, as a sheet on a phone. */
import { shortName, wordsIn } from '@parley/canvas'
import type { ArgumentMap, Id } from '@parley/model'
import { useId, useMemo, useState } from 'react'
import { DialogFrame } from '../../shell/dialog-frame.tsx'
import { useSay } from '../../shell/speech.tsx'
import { useFocusOnOpen } from '../../shell/use-focus-on-open.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { claimsToRead } from './branch-rows.ts'
import { ClaimWords } from './claim-words.tsx'
import styles from './claim-picker.module.css'
import parts from './stage-parts.module.css'

interface Props {
  readonly title?: string
  /** Told under it. */
  readonly about?: string
  /** Left out: all claims of the map. */
  readonly among?: readonly Id[]
  readonly onPick: (claim: Id) => void
  readonly onClose: () => void
}

/** More are found by searching. */
const shownAtOnce = 40

export default function ClaimPicker({ title, about, among, onPick, onClose }: Props) {
  const { takingPart: say } = useWorkshopSay()
  const { map, lang } = useAbout()
  const messages = useSay()
  const [asked, setAsked] = useState('')
  const field = useFocusOnOpen<HTMLInputElement>()
  const label = useId()
  const claims = useMemo(() => among ?? proposalsFirst(map), [among, map])
  const found = claims.filter((id) => says(map, id, asked))
  return (
    <DialogFrame title={title ?? say.pickTitle} {...(about && { about })} size="small" onClose={onClose}>
      <div className={styles['picker']}>
        <label id={label} className="unseen" htmlFor={`${label}-field`}>
          {say.pickSearch}
        </label>
        <input
          ref={field}
          id={`${label}-field`}
          type="search"
          className="field"
          placeholder={say.pickSearch}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
        <ul className={styles['found']}>
          {found.slice(0, shownAtOnce).map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-label={shortName(map, id, lang, messages)}
                onClick={() => {
                  onPick(id)
                  onClose()
                }}
              >
                <ClaimWords id={id} size="line" />
              </button>
            </li>
          ))}
        </ul>
        <output className={parts['soft']}>
          {found.length === 0
            ? say.pickNone
            : found.length > shownAtOnce
              ? say.pickMore(found.length - shownAtOnce)
              : ''}
        </output>
      </div>
    </DialogFrame>
  )
}

/** What most look for stands at the top; the rest as it is read. */
function proposalsFirst(map: ArgumentMap): readonly Id[] {
  const isProposal = (id: Id) => map.claim(id)?.kind === 'proposal'
  const all = claimsToRead(map)
  return [...all.filter(isProposal), ...all.filter((id) => !isProposal(id))]
}

/** Whether a claim says this in any of its languages; everything says nothing. */
function says(map: ArgumentMap, id: Id, asked: string): boolean {
  const wanted = folded(asked)
  if (!wanted) return true
  const fields = ['title', 'text'] as const
  return fields.some(
    (field) =>
      folded(wordsIn(map, field, id, '').text).includes(wanted) ||
      map.languagesOf(field, id).some((lang) => folded(map.words(field, id, lang)).includes(wanted)),
  )
}
const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().trim()
