/** One act in the list of shortcuts, with its keys: a press on them asks for others. */
import { type Act, type KeyChoice, type KeyMap, keyBindings, keysOf } from '@parley/acts'
import { RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { useSay } from '../shell/speech.tsx'
import { capsOf, KeyCaps } from './key-caps.tsx'
import styles from './key-list.module.css'
import { keysText, NewKeys } from './new-keys.tsx'

interface Props {
  readonly act: Act
  readonly keyMap: KeyMap
  readonly isOwn: boolean
  readonly asks: boolean
  readonly ask: (act: Act | null) => void
  /** Null: the keys that it came with. */
  readonly give: (choice: KeyChoice | null) => void
}

export function KeyRow({ act, keyMap, isOwn, asks, ask, give }: Props) {
  const say = useSay()
  const { palette, acts } = useEditorSay()
  const words = palette.keys
  const keys = keysOf(keyMap, act)
  const button = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    // Whoever was asked comes back to where they were.
    if (asked.current && !asks) button.current?.focus()
    asked.current = asks
  }, [asks])
  const only = onlyIn(act)
  const choose = (choice: KeyChoice | null) => {
    give(choice)
    ask(null)
  }
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        {acts[act]}
        {only && <small> {only === 'canvas' ? say.outline.canvasView : say.outline.outlineView}</small>}
      </span>
      {isOwn && (
        <button
          type="button"
          className="btn icon quiet"
          aria-label={words.resetOne(acts[act])}
          title={words.resetOne(acts[act])}
          onClick={() => {
            choose(null)
            // This button goes.
            button.current?.focus()
          }}
        >
          <RotateCcw className="small" aria-hidden />
        </button>
      )}
      {act === 'escape' ? (
        <span className={styles['fixed']}>
          <KeyCaps ways={capsOf(keys)} />
        </span>
      ) : (
        <button
          ref={button}
          type="button"
          className={styles['keys']}
          aria-label={words.change(acts[act], keysText(keys, words.space) || words.none)}
          aria-expanded={asks}
          title={words.changeHint}
          onClick={() => ask(asks ? null : act)}
        >
          {keys.length ? <KeyCaps ways={capsOf(keys)} /> : <span>{words.none}</span>}
        </button>
      )}
      {asks && <NewKeys act={act} keyMap={keyMap} onChoose={choose} onClose={() => ask(null)} />}
    </li>
  )
}

/** The one view that an act's keys hold in; undefined when they hold in both, or on the page. */
function onlyIn(act: Act): 'canvas' | 'outline' | undefined {
  const scopes = keyBindings.filter((binding) => binding.act === act).flatMap((binding) => binding.scopes)
  if (scopes.includes('page')) return undefined
  if (!scopes.includes('outline')) return 'canvas'
  return scopes.includes('canvas') ? undefined : 'outline'
}
