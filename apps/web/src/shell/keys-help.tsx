/**
 * The keyboard shortcuts: all acts with the keys that they have now, made of the very bindings that answer the keys.
 * Each act can be given others; single letters, and Tab, can be switched off.
 */
import { type Act, actsOfTopic, keysOf, type Topic } from '@parley/acts'
import { Search } from 'lucide-react'
import { useDeferredValue, useRef, useState } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { KeyRow } from '../keys/key-row.tsx'
import { keysText } from '../keys/new-keys.tsx'
import { KeySwitches } from '../keys/key-switches.tsx'
import { asTheyCome, keepSettings, keyMapFrom, withKeys } from '../keys/key-settings.ts'
import { TextBoxKeys } from '../keys/text-box-keys.tsx'
import { useKeySettings } from '../keys/use-key-settings.ts'
import { folded } from '../searching/folded.ts'
import { DialogFrame } from './dialog-frame.tsx'
import styles from './keys-help.module.css'
import { kept } from './kept.ts'
import { useSay } from './speech.tsx'

const columns: readonly (readonly Topic[])[] = [
  ['write', 'about'],
  ['walk', 'look', 'page'],
]

export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const { palette, acts } = useEditorSay()
  const words = palette.keys
  const settings = useKeySettings()
  const keyMap = keyMapFrom(settings)
  const [query, setQuery] = useState('')
  const [asked, ask] = useState<Act | null>(null)
  const wanted = folded(useDeferredValue(query)).trim()
  const fits = (act: Act) =>
    !wanted ||
    folded(acts[act]).includes(wanted) ||
    folded(keysText(keysOf(keyMap, act), words.space)).includes(wanted)
  const listed = (topic: Topic) => actsOfTopic[topic].filter(fits)
  const found = columns.flat().some((topic) => listed(topic).length > 0)
  const search = useRef<HTMLInputElement>(null)
  const isChanged = Object.keys(settings.chosen).length > 0
  return (
    <DialogFrame title={say.shell.shortcuts} about={words.about} size="middle" onClose={onClose}>
      <div className={styles['top']}>
        <label className="field">
          <Search aria-hidden />
          <input
            ref={search}
            type="search"
            aria-label={words.look}
            placeholder={words.look}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <KeySwitches settings={settings} />
        {!kept.lasting && <p className="hint">{words.thisVisit}</p>}
      </div>
      <div className={styles['columns']}>
        {columns.map((column) => (
          <div key={column[0]}>
            {column.map(
              (topic) =>
                listed(topic).length > 0 && (
                  <section key={topic}>
                    <h3>{words.topics[topic]}</h3>
                    <ul>
                      {listed(topic).map((act) => (
                        <KeyRow
                          key={act}
                          act={act}
                          keyMap={keyMap}
                          isOwn={Object.hasOwn(settings.chosen, act)}
                          asks={asked === act}
                          ask={ask}
                          give={(choice) => keepSettings(withKeys(settings, act, choice))}
                        />
                      ))}
                    </ul>
                  </section>
                ),
            )}
            {column[0] === 'write' && !wanted && <TextBoxKeys />}
          </div>
        ))}
      </div>
      {!found && <p className="hint">{words.noneFound}</p>}
      {isChanged && (
        <div className={styles['foot']}>
          <button
            type="button"
            className="btn line"
            onClick={() => {
              keepSettings({ ...settings, chosen: asTheyCome.chosen })
              // This button goes.
              search.current?.focus()
            }}
          >
            {words.resetAll}
          </button>
        </div>
      )}
    </DialogFrame>
  )
}
