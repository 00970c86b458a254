/** A choice of one among a few, side by side: plain radio buttons, so the keys are the browser's own. */
import { useId } from 'react'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly lang?: string
  readonly disabled?: boolean
}

interface Props<Value extends string> {
  /** Read out before the choice. */
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** As wide as its place, in equal parts. */
  readonly wide?: boolean
}

export function Choice<Value extends string>({ label, options, value, onChange, wide }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={wide ? 'seg wide' : 'seg'}>
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
