/** The box of one's cards on the page. */
import { useCallback, useSyncExternalStore } from 'react'
import { useClient } from '../../use-workshop.ts'
import { useAbout } from '../about.tsx'
import { boxOf, type BoxedCard, type CardBox } from './card-box.ts'

interface CardsHere {
  readonly box: CardBox
  readonly boxed: readonly BoxedCard[]
  /** Taken away, and still in the workshop: they are not shown any more. */
  readonly dropping: ReadonlySet<string>
}

export function useCardBox(): CardsHere {
  const client = useClient()
  const { workshop } = useAbout()
  if (!client) throw new Error('Cards are written in a workshop.')
  const box = boxOf(client, workshop)
  const subscribe = useCallback((changed: () => void) => box.subscribe(changed), [box])
  const boxed = useSyncExternalStore(subscribe, () => box.cards)
  const dropping = useSyncExternalStore(subscribe, () => box.dropping)
  return { box, boxed, dropping }
}
