/**
 * Where somebody presses new keys for an act. All keys go here while it is open: Escape leaves it, and Tab is a key
 * like others. Keys that another act has are taken from it only after asking.
 */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- a fieldset takes no keys
import { type Act, actsOn, type KeyChoice, type KeyMap } from '@parley/acts'
import { type KeyboardEvent, useState } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { useSay } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import { capsOf, textOf, KeyCaps } from './key-caps.tsx'
import styles from './key-list.module.css'
import { keysPressed } from './pressed-keys.ts'

interface Props {
  readonly act: Act
  readonly keyMap: KeyMap
  readonly onChoose: (choice: KeyChoice) => void
  readonly onClose: () => void
}

export function NewKeys({ act, keyMap, onChoose, onClose }: Props) {
  const say = useSay()
  const { palette, acts } = useEditorSay()
  const words = palette.keys
  const box = useFocusOnOpen<HTMLDivElement>()
  const [wanted, setWanted] = useState<KeyChoice | null>(null)
  const [taken, setTaken] = useState(false)
  const others = wanted ? actsOn(keyMap, act, wanted) : []

  const press = (event: KeyboardEvent) => {
    // The buttons of a question that is asked keep their own keys.
    if (event.target !== event.currentTarget) {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onClose()
      return
    }
    event.preventDefault()
    event.stopPropagation()
    const pressed = keysPressed(event.nativeEvent)
    if (pressed.is === 'nevermind') onClose()
    setTaken(pressed.is === 'taken')
    if (pressed.is !== 'choice') return
    if (actsOn(keyMap, act, pressed.choice).length) setWanted(pressed.choice)
    else onChoose(pressed.choice)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it takes keys, which is what it is for
    <div
      ref={box}
      role="group"
      className={styles['asking']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys go to what has the focus
      tabIndex={0}
      aria-label={words.pressFor(acts[act])}
      onKeyDown={press}
    >
      {wanted ? (
        <>
          <p role="alert">
            <KeyCaps ways={capsOf([wanted])} /> {words.hasKeys(others.map((other) => acts[other]).join(', '))}
          </p>
          <div className={styles['answers']}>
            <button type="button" className="btn line" onClick={onClose}>
              {say.shell.cancel}
            </button>
            <button
              type="button"
              className="btn ink"
              ref={(button) => button?.focus()}
              onClick={() => onChoose(wanted)}
            >
              {words.replace}
            </button>
          </div>
        </>
      ) : (
        <>
          <output>{taken ? words.browserHas : words.press}</output>
          <div className={styles['answers']}>
            <button type="button" className="btn quiet" onClick={() => onChoose({ codes: [] })}>
              {words.noKey}
            </button>
            <button type="button" className="btn line" onClick={onClose}>
              {say.shell.cancel}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

/** Of an act's keys, as one string: for names and for looking them up. */
export const keysText = (choices: readonly KeyChoice[], space: string): string =>
  capsOf(choices)
    .map((caps) => textOf(caps, space))
    .join(', ')
