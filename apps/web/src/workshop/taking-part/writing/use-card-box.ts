/** The box of one's cards on the page. */
import { useCallback, useSyncExternalStore } from 'react'
import { useClient } from '../../use-workshop.ts'
import { useAbout } from '../about.tsx'
import { boxOf, type BoxedCard, type CardBox } from './card-box.ts'

export function useCardBox(): { readonly box: CardBox; readonly boxed: readonly BoxedCard[] } {
  const client = useClient()
  const { workshop } = useAbout()
  if (!client) throw new Error('Cards are written in a workshop.')
  const box = boxOf(client, workshop)
  const boxed = useSyncExternalStore(
    useCallback((changed: () => void) => box.subscribe(changed), [box]),
    () => box.cards,
  )
  return { box, boxed }
}
