/** Asks a newcomer once, beside the map, what the others may call them. */
import { type FormEvent, useState } from 'react'
import { BarNote } from '../shell/bar-note.tsx'
import { kept } from '../shell/kept.ts'
import { useSay } from '../shell/speech.tsx'
import { me, nameLength, renameMe } from './me.ts'

/** Whether the question is still open: it is put once to each browser. */
export const isNameAskedFor = (): boolean => me().name === '' && kept.read('name-asked') === undefined

const later = (): void => kept.write('name-asked', 'yes')

export function NameNote() {
  const say = useSay()
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) renameMe({ name, colour: me().colour })
    later()
  }
  return (
    <BarNote
      title={say.people.askTitle}
      text={say.people.askHint}
      onClose={later}
      closeLabel={say.people.later}
    >
      <form onSubmit={save}>
        <input
          className="field"
          aria-label={say.people.name}
          placeholder={say.people.name}
          autoComplete="name"
          maxLength={nameLength}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className="btn ink">
          {say.people.save}
        </button>
      </form>
    </BarNote>
  )
}
