/** One's own hand: raised to speak, to ask or for more time, and taken down. Hosts see it in their queue. */
import { type Hand, handKinds } from '@parley/workshop'
import { Hand as HandIcon } from 'lucide-react'
import { MenuButton } from '../../shell/menu-button.tsx'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './hand-button.module.css'

interface Props {
  /** That the hand is about; none: it is about nothing in particular. */
  readonly claim?: string
  /** It says aloud when its person is called on: one on each screen. */
  readonly tells?: boolean
}

export function HandButton({ claim, tells = false }: Props) {
  const { room: say } = useWorkshopSay()
  const mine = useSlice('me')
  const ended = useSlice('room')?.endedAt !== undefined
  const ask = useGive()
  if (!mine || mine.part === 'viewer' || ended) return null
  const { hand } = mine
  const names: Readonly<Record<Hand['kind'], string>> = {
    speak: say.handSpeak,
    question: say.handQuestion,
    'more-time': say.handMoreTime,
  }
  const give = (item: string) => {
    const kind = handKinds.find((one) => one === item)
    void ask(kind ? { do: 'hand', kind, ...(claim !== undefined && { claim }) } : { do: 'hand-down' })
  }
  const label = hand ? (hand.called ? say.handCalled : say.handUp(names[hand.kind])) : say.raiseHand
  return (
    <>
      <MenuButton
        label={label}
        title={label}
        className={`btn ${hand ? 'ink' : 'line'} ${styles['hand']}`}
        sections={[
          {
            id: 'hand',
            items: handKinds.map((id) => ({ id, label: names[id] })),
            ...(hand && { chosen: hand.kind }),
            onAction: give,
          },
          ...(hand
            ? [
                {
                  id: 'down',
                  items: [{ id: 'down', label: say.handDown }],
                  onAction: give,
                },
              ]
            : []),
        ]}
      >
        <HandIcon aria-hidden />
        <span className={styles['word']}>
          {hand ? (hand.called ? say.yourTurn : names[hand.kind]) : say.raiseHand}
        </span>
      </MenuButton>
      {tells && <output className="unseen">{hand?.called ? say.handCalled : ''}</output>}
    </>
  )
}
