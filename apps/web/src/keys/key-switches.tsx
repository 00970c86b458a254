/** Two switches over all keys: whether single letters act, and whether Tab only moves the focus. */
import { type KeyMap, keyWays } from '@parley/acts'
import { useEditorSay } from '../editor/editor-say.ts'
import { keepSettings, keyMapFrom, type KeySettings } from './key-settings.ts'
import styles from './key-switches.module.css'

export function KeySwitches({ settings }: { readonly settings: KeySettings }) {
  const words = useEditorSay().palette.keys
  const instead = withoutTab(keyMapFrom({ ...settings, tabMoves: true }))
  return (
    <div className={styles['switches']}>
      <Switch
        label={words.letters}
        hint={words.lettersHint}
        on={settings.characters}
        set={(characters) => keepSettings({ ...settings, characters })}
      />
      <Switch
        label={words.tabMoves}
        hint={instead === undefined ? words.tabMovesHint : words.tabMovesBut(instead)}
        on={settings.tabMoves}
        set={(tabMoves) => keepSettings({ ...settings, tabMoves })}
      />
    </div>
  )
}

/** What adds a reason where Tab does not. */
const withoutTab = (keyMap: KeyMap): string | undefined => keyWays(keyMap, 'support', 'canvas')[0]

interface SwitchProps {
  readonly label: string
  readonly hint: string
  readonly on: boolean
  readonly set: (on: boolean) => void
}

const Switch = ({ label, hint, on, set }: SwitchProps) => (
  <label className={styles['switch']}>
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      checked={on}
      onChange={(event) => set(event.target.checked)}
    />
    <span>
      {label}
      <small>{hint}</small>
    </span>
  </label>
)
