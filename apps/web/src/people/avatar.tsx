/** A person as a round mark: their first letter on their colour. */
import styles from './avatar.module.css'

interface Props {
  readonly name: string
  /** 1 to 8. */
  readonly colour: number
  readonly me?: boolean
  /** Known, but not in reach now. */
  readonly hollow?: boolean
  readonly title?: string
}

export function Avatar({ name, colour, me = false, hollow = false, title }: Props) {
  const looks = [styles['avatar'], `p${colour}`, me && styles['me'], hollow && styles['hollow']]
  return (
    <span className={looks.filter(Boolean).join(' ')} title={title} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}

/** The first letter as people see it, so that no accent or surrogate is cut off. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim())
  return first?.segment.toLocaleUpperCase() ?? ''
}
