/** A field of a form in the panel: its label above, a hint and what was refused of it below. */
import { type ReactNode, useId } from 'react'
import styles from './sources.module.css'

interface Props {
  readonly label: string
  readonly hint?: string
  /** Why what stands in it is not taken. */
  readonly refused?: string
  readonly children: (field: {
    readonly id: string
    readonly 'aria-describedby'?: string
    readonly 'aria-invalid'?: true
  }) => ReactNode
}

export function FormField({ label, hint, refused, children }: Props) {
  const id = useId()
  const told = refused || hint
  return (
    <div className={styles['formField']}>
      <label htmlFor={id} className="label">
        {label}
      </label>
      {children({
        id,
        ...(told && { 'aria-describedby': `${id}-told` }),
        ...(refused && { 'aria-invalid': true as const }),
      })}
      {told && (
        <p id={`${id}-told`} className={refused ? 'refusal' : 'hint'} role={refused ? 'alert' : undefined}>
          {told}
        </p>
      )}
    </div>
  )
}
