/** Fields of the forms here: a label over a control of the browser's own, so that keys and speech are its own too. */
import { type ReactNode, useState } from 'react'
import styles from './form.module.css'

interface OfText {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly lang?: string
  readonly most?: number
  readonly many?: boolean
  readonly hint?: string
}

export function TextField({ label, value, onChange, lang, most, many, hint }: OfText) {
  const props = { className: 'field', lang, maxLength: most, value }
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      {many ? (
        <textarea {...props} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...props} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && <span className="hint">{hint}</span>}
    </label>
  )
}

interface OfNumber {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/**
 * A number outside of its bounds is held to them when the field is left. What is being typed stays as it was typed: the
 * keyboard keeps its place, and of "12" nobody is told a 1 that was not meant unless it is within the bounds.
 */
export function NumberField({ label, value, least, most, onChange }: OfNumber) {
  const [typed, type] = useState<string>()
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        className="field tnum"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? String(value)}
        onBlur={(event) => {
          const read = Math.round(event.target.valueAsNumber)
          type(undefined)
          if (Number.isNaN(read)) return
          const next = Math.min(most, Math.max(least, read))
          if (next !== value) onChange(next)
        }}
        onChange={(event) => {
          type(event.target.value)
          const read = event.target.valueAsNumber
          if (Number.isInteger(read) && read >= least && read <= most) onChange(read)
        }}
      />
    </label>
  )
}

interface OfOne<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  disabled = false,
}: OfOne<Value>) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <select
        className="field"
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value)
          if (next) onChange(next.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface OfCheck {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
  readonly disabled?: boolean
}

export const CheckField = ({ checked, onChange, children, disabled = false }: OfCheck) => (
  <label className={styles['check']}>
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{children}</span>
  </label>
)
