/** The agendas to begin from: radio buttons that say what each is for, how long it takes and what comes in it. */
import { type Template, type TemplateId, templates } from '@parley/workshop'
import { useId } from 'react'
import { useWorkshopSay } from '../workshop-say.ts'
import { lengthOf } from './agenda-lines.ts'
import styles from './start-dialog.module.css'

interface Props {
  readonly chosen: TemplateId
  readonly choose: (id: TemplateId) => void
}

export function TemplateChoice({ chosen, choose }: Props) {
  const { joining, agendas } = useWorkshopSay()
  const { starting } = joining
  const name = useId()
  const all = templates(agendas)
  const shown = all.find(({ id }) => id === chosen)
  return (
    <fieldset className={styles['templates']}>
      <legend className="label">{starting.agenda}</legend>
      {all.map((template) => (
        <div key={template.id} className={styles['template']}>
          <input
            type="radio"
            name={name}
            id={`${name}-${template.id}`}
            aria-describedby={`${name}-${template.id}-about`}
            checked={template.id === chosen}
            onChange={() => choose(template.id)}
          />
          <label htmlFor={`${name}-${template.id}`}>{template.title}</label>
          <span className={styles['length']}>{lengthText(template, starting)}</span>
          <span id={`${name}-${template.id}-about`} className="hint">
            {template.summary}
          </span>
        </div>
      ))}
      {shown && (
        <p className="hint">
          {starting.phases}: {shown.agenda.map(({ title }) => title).join(' · ')}
        </p>
      )}
    </fieldset>
  )
}

function lengthText(
  { agenda }: Template,
  say: { readonly minutes: (count: number) => string; readonly days: (count: number) => string },
): string {
  const { unit, count } = lengthOf(agenda)
  return unit === 'day' ? say.days(count) : say.minutes(count)
}
