/** Another name or alias for somebody. */
import { type PersonView, workshopBounds } from '@parley/workshop'
import { type FormEvent, useState } from 'react'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { useFocusOnOpen } from '../../../shell/use-focus-on-open.ts'
import styles from '../form.module.css'
import { useHost } from '../host-page.tsx'

export default function RenameDialog({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { say, give } = useHost()
  const [alias, setAlias] = useState(person.alias)
  const box = useFocusOnOpen<HTMLInputElement>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (alias.trim() && (await give({ do: 'rename', person: person.id, alias: alias.trim() }))) onClose()
  }
  return (
    <DialogFrame title={say.host.renameTitle(person.alias)} size="small" onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void save(event)}>
        <label className={styles['field']}>
          <span>{say.host.newName}</span>
          <input
            ref={box}
            className="field"
            maxLength={workshopBounds.aliasLength}
            value={alias}
            onChange={(event) => setAlias(event.target.value)}
          />
        </label>
        <div className={styles['acts']}>
          <button type="button" className="btn line" onClick={onClose}>
            {say.host.cancel}
          </button>
          <button type="submit" className="btn ink">
            {say.host.save}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}
