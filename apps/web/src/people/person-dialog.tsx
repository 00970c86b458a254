/** One's own name and colour, as the others see them. */
import { type FormEvent, useState } from 'react'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { useSay } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import { me, nameLength, renameMe } from './me.ts'
import styles from './person-dialog.module.css'

const colours = [1, 2, 3, 4, 5, 6, 7, 8] as const

interface Props {
  /** As one is called here, whatever one's name is elsewhere. */
  readonly called: string | undefined
  readonly onClose: () => void
}

export default function PersonDialog({ called, onClose }: Props) {
  const say = useSay()
  const [name, setName] = useState(me().name)
  const box = useFocusOnOpen<HTMLInputElement>()
  const [colour, setColour] = useState(me().colour)
  const save = (event: FormEvent) => {
    event.preventDefault()
    renameMe({ name, colour })
    onClose()
  }
  return (
    <DialogFrame
      title={say.people.yourNameAndColour}
      about={say.people.askHint}
      size="small"
      onClose={onClose}
    >
      <form className={styles['form']} onSubmit={save}>
        <label>
          <span className="label">{say.people.name}</span>
          <input
            className="field"
            ref={box}
            maxLength={nameLength}
            autoComplete="name"
            value={called ?? name}
            readOnly={called !== undefined}
            placeholder={say.people.unnamed}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <fieldset>
          <legend className="label">{say.people.colour}</legend>
          <div className={styles['colours']}>
            {colours.map((one) => (
              <label key={one} className={`p${one}`} title={say.people.colours[one]}>
                <input
                  type="radio"
                  name="colour"
                  className="unseen"
                  aria-label={say.people.colours[one]}
                  checked={one === colour}
                  onChange={() => setColour(one)}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <div className={styles['acts']}>
          <button type="button" className="btn line" onClick={onClose}>
            {say.shell.cancel}
          </button>
          <button type="submit" className="btn ink">
            {say.people.save}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}
