/** Who is here, in a sentence with their marks before it. */
import { useSpeech } from '../shell/speech.tsx'
import { Avatar } from './avatar.tsx'
import styles from './here-now.module.css'

/** Somebody on the map now, once for each person however many tabs they have. */
export interface Here {
  readonly person: string
  /** '' when none is chosen. */
  readonly name: string
  readonly colour: number
  readonly me: boolean
}

export function HereNow({ here }: { here: readonly Here[] }) {
  const { say, language } = useSpeech()
  const others = here.filter((one) => !one.me)
  const names = [...others.map((one) => one.name || say.people.unnamed), say.share.you]
  return (
    <div className={styles['here']}>
      <span className={styles['marks']}>
        {[...others, ...here.filter((one) => one.me)].slice(-5).map((one) => (
          <Avatar key={one.person} name={one.name || say.people.unnamed} colour={one.colour} />
        ))}
      </span>
      <span>
        {others.length ? say.share.hereNow(new Intl.ListFormat(language).format(names)) : say.share.youAlone}
      </span>
    </div>
  )
}
