/**
 * The tags of a claim: each can be pressed to bring forward the claims that bear it, on this screen alone, and taken
 * off. A new one is typed or chosen among those that the map has.
 */
import { useRows } from '@parley/canvas'
import { type Id, tag, tagNamesOf, untag } from '@parley/model'
import { Plus, X } from 'lucide-react'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { EditorPage, PanelPart } from '../editor/editor-page.ts'
import { PanelSection } from '../panel/panel-section.tsx'
import { Refused } from '../panel/refused.tsx'
import { useAsking } from '../panel/use-asking.ts'
import { TagPicker } from './tag-picker.tsx'
import { taggedClaims } from './tagged-claims.ts'
import styles from './tags.module.css'

interface Props {
  readonly page: EditorPage
  /** A claim. */
  readonly id: Id
}

const parts: readonly PanelPart[] = ['tag']

export function Tags({ page, id }: Props) {
  const { remarks } = page.editorSay
  const { map } = page.session
  const key = [id, ...map.tagsOf(id)].join(' ')
  useRows(
    map,
    useMemo(() => key.split(' '), [key]),
  )
  const names = tagNamesOf(map, id)
  return (
    <PanelSection name="tags" title={remarks.tags} count={names.length} parts={parts}>
      <Chips key={id} page={page} id={id} names={names} />
    </PanelSection>
  )
}

function Chips({ page, id, names }: Props & { readonly names: readonly string[] }) {
  const { remarks } = page.editorSay
  const { map, mayWrite } = page.stores.canvas
  const { ask, sentence } = useAsking(page)
  const [adding, setAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave = () => {
    setAdding(false)
    // The button comes back with the next painting.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <div className={styles['tags']}>
      {!names.length && !mayWrite && <p className="hint">{remarks.noTags}</p>}
      <ul className={styles['chips']} aria-label={remarks.tags}>
        {names.map((name) => (
          <li key={name} className={styles['chip']}>
            <FocusTag page={page} name={name} />
            {mayWrite && (
              <button
                type="button"
                className={styles['remove']}
                aria-label={remarks.removeTag(name)}
                title={remarks.removeTag(name)}
                onClick={() => {
                  ask(untag, { claim: id, name })
                  button.current?.focus()
                }}
              >
                <X className="small" aria-hidden />
              </button>
            )}
          </li>
        ))}
        {mayWrite && !adding && (
          <li>
            <button
              ref={button}
              type="button"
              className={styles['add']}
              data-panel-first=""
              onClick={() => setAdding(true)}
            >
              <Plus className="small" aria-hidden />
              {remarks.addTag}
            </button>
          </li>
        )}
      </ul>
      {adding && (
        <TagPicker
          page={page}
          map={map}
          without={names}
          onLeave={leave}
          onPick={(name) => {
            if (ask(tag, { claim: id, name }) !== null) leave()
          }}
        />
      )}
      <Refused sentence={sentence} />
    </div>
  )
}

/** Pressed: all but the claims with this tag fade. Pressed again: nothing does. */
function FocusTag({ page, name }: { readonly page: EditorPage; readonly name: string }) {
  const { showing, session, editorSay } = page
  const claims = taggedClaims(session.map, name)
  const { inFocus } = useSyncExternalStore(showing.subscribe, showing.get)
  const on = inFocus !== null && inFocus.size === claims.size && [...claims].every((one) => inFocus.has(one))
  return (
    <button
      type="button"
      className={styles['name']}
      aria-pressed={on}
      title={editorSay.remarks.focusTag(name, claims.size)}
      onClick={() => showing.set({ inFocus: on ? null : claims })}
    >
      {name}
      {claims.size > 1 && (
        <span className="tnum" aria-hidden="true">
          {claims.size}
        </span>
      )}
    </button>
  )
}
