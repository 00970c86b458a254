/**
 * The hint that is of use now, in a corner, and never over what has the keyboard or is selected: it gives way to the other
 * end of the page. It is read out once, takes no focus, and is put away for good by its button.
 */
import { keysOf } from '@parley/acts'
import { X } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { capsOf, textOf } from '../keys/key-caps.tsx'
import { useKeyMap } from '../keys/use-key-map.ts'
import { useWholeMap } from '../panel/use-whole-map.ts'
import { kept } from '../shell/kept.ts'
import { endAllHints, endHint, type Hint, hintFor, hints, isOver } from './hints.ts'
import styles from './hint-note.module.css'
import { useCardBelow } from './use-card-below.ts'
import { useGivesBack } from '../shell/use-gives-back.ts'
import { useGivesWay } from './use-gives-way.ts'

export function HintNote({ page }: { readonly page: EditorPage }) {
  const over = useSyncExternalStore(kept.subscribe, () => hints.filter(isOver).join(' '))
  // Once all are over nothing is listened to any more.
  return over.split(' ').length === hints.length && over ? null : <Listening page={page} />
}

function Listening({ page }: { readonly page: EditorPage }) {
  const { map, presence } = page.session
  useWholeMap(map)
  const others = useSyncExternalStore(
    (changed) => presence.subscribe(changed),
    () => presence.peers().length,
  )
  const card = useCardBelow(`.${styles['note']}`)
  // One thing at a time: it waits until what lies in its place is put away.
  const hint = card > 0 ? null : hintFor(map, others, isOver)
  const told = useRef<Hint | null>(null)
  useEffect(() => {
    // It was told, and then it was done: it is not told again, here or elsewhere.
    if (card) return
    if (told.current && told.current !== hint) endHint(told.current)
    told.current = hint
  }, [hint, card])
  return hint && <Note key={hint} page={page} hint={hint} />
}

function Note({ page, hint }: { readonly page: EditorPage; readonly hint: Hint }) {
  const { starting, palette } = page.editorSay
  const { say } = page
  const keyMap = useKeyMap()
  const note = useRef<HTMLElement>(null)
  const above = useGivesWay(note)
  useGivesBack(note)
  const [touch] = useState(() => matchMedia('(pointer: coarse)').matches)
  const scope = page.views.view === 'outline' ? 'outline' : 'canvas'
  const keyOf = (act: 'support' | 'rebut' | 'undercut') => {
    const [caps] = capsOf(keysOf(keyMap, act, scope))
    return caps ? textOf(caps, palette.keys.space) : undefined
  }
  const [support, rebut, undercut] = [keyOf('support'), keyOf('rebut'), keyOf('undercut')]
  const text = {
    reason: touch || !support || !rebut ? starting.reasonTouch : starting.reason(support, rebut),
    undercut:
      scope === 'outline'
        ? starting.undercutRow
        : touch || !undercut
          ? starting.undercutTouch
          : starting.undercut(undercut),
    together: starting.together,
  }[hint]
  const { announce } = page
  useEffect(() => announce(text), [announce, text])
  return (
    <aside
      ref={note}
      className={`${styles['note']} ${above ? styles['above'] : ''}`}
      aria-label={starting.hint}
    >
      <p>{text}</p>
      <button
        type="button"
        className="btn icon quiet"
        aria-label={say.shell.close}
        title={say.shell.close}
        onClick={() => endHint(hint)}
      >
        <X aria-hidden />
      </button>
      <div>
        <button type="button" className="btn line" onClick={() => endHint(hint)}>
          {starting.gotIt}
        </button>
        <button type="button" className="btn quiet" onClick={endAllHints}>
          {starting.noMore}
        </button>
      </div>
    </aside>
  )
}
