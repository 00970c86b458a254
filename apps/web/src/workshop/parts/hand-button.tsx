/** One's own hand: raised to speak, to ask or for more time, and taken down. Hosts see it in their queue. */
import { type Hand, handKinds } from '@parley/workshop'
import { Hand as HandIcon } from 'lucide-react'
import { useState } from 'react'
import { MenuButton } from '../../shell/menu-button.tsx'
import { useDo, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './hand-button.module.css'

/** @param claim that the hand is about; none: it is about nothing in particular */
export function HandButton({ claim }: { readonly claim?: string }) {
  const { room: say, refusals } = useWorkshopSay()
  const mine = useSlice('me')
  const ended = useSlice('room')?.endedAt !== undefined
  const doIt = useDo()
  const [trouble, setTrouble] = useState('')
  if (!mine || mine.part === 'viewer' || ended) return null
  const { hand } = mine
  const names: Readonly<Record<Hand['kind'], string>> = {
    speak: say.handSpeak,
    question: say.handQuestion,
    'more-time': say.handMoreTime,
  }
  const give = async (item: string) => {
    const kind = handKinds.find((one) => one === item)
    const done = await doIt(
      kind ? { do: 'hand', kind, ...(claim !== undefined && { claim }) } : { do: 'hand-down' },
    )
    setTrouble(done.ok || done.why === 'gone' ? '' : refusals[done.why])
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
            onAction: (item) => void give(item),
          },
          ...(hand
            ? [
                {
                  id: 'down',
                  items: [{ id: 'down', label: say.handDown }],
                  onAction: (item: string) => void give(item),
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
      <output className="unseen">{trouble || (hand?.called ? say.handCalled : '')}</output>
    </>
  )
}
