/** What participants may do to the map in a phase: the switch that the server holds, and the courtesy behind it. */
import type { PhaseRights } from '@parley/workshop'
import { CheckField } from '../fields.tsx'
import styles from '../form.module.css'
import { useHost } from '../host-page.tsx'

const courtesies = ['add', 'editOwn', 'editAny', 'move', 'link', 'delete', 'comment'] as const

interface Props {
  readonly rights: PhaseRights
  readonly onChange: (rights: PhaseRights) => void
}

export function RightsFields({ rights, onChange }: Props) {
  const { hostAgenda: words } = useHost().say
  const writable = (write: boolean): PhaseRights =>
    // A map that is opened and on which nothing may be done would be a riddle.
    write && !courtesies.some((one) => rights[one])
      ? { ...rights, write, add: true, editOwn: true, move: true, link: true, comment: true }
      : { ...rights, write }
  return (
    <fieldset className={styles['field']}>
      <CheckField checked={rights.write} onChange={(write) => onChange(writable(write))}>
        {words.mapWriting}
      </CheckField>
      {rights.write && (
        <>
          <span>{words.rightsTitle}</span>
          <div className={styles['checks']}>
            {courtesies.map((one) => (
              <CheckField
                key={one}
                checked={rights[one]}
                onChange={(on) => onChange({ ...rights, [one]: on })}
              >
                {words.rights[one]}
              </CheckField>
            ))}
          </div>
          <p className="hint">{words.rightsHint}</p>
        </>
      )}
    </fieldset>
  )
}
