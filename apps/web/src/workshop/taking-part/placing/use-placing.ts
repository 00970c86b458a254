/** Placing one's cards: the map first, then the workshop is told; what a reload cut apart is joined again. */
import type { Performed } from '@parley/model'
import type { Card } from '@parley/workshop'
import { useCallback, useEffect, useState } from 'react'
import { useDo, useSlice } from '../../use-workshop.ts'
import { useAbout } from '../about.tsx'
import { placeCard, placedAs } from './place-card.ts'

export interface Placing {
  readonly place: (card: Card, target: string) => Performed
  /** Cards whose placing the workshop has not yet taken note of. */
  readonly waiting: ReadonlySet<string>
}

export function usePlacing(): Placing {
  const { session, map } = useAbout()
  const doIt = useDo()
  const cards = useSlice('cards')
  const me = useSlice('me')?.id
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const tell = useCallback(
    (card: string, claim: string) => {
      setWaiting((before) => new Set(before).add(card))
      void doIt({ do: 'placed', card, claim }).then(() =>
        setWaiting((before) => new Set([...before].filter((id) => id !== card))),
      )
    },
    [doIt],
  )
  useEffect(() => {
    for (const card of Object.values(cards ?? {})) {
      if (card.owner !== me || card.standing !== 'released' || waiting.has(card.id)) continue
      const claim = placedAs(map, card)
      if (claim !== undefined) tell(card.id, claim)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once when cards come: what is placed here tells itself
  }, [cards, me, map, tell])
  const place = (card: Card, target: string): Performed => {
    const hands = { map, perform: session.perform.bind(session) }
    const done = placeCard(hands, card, target)
    const [claim] = done.ok ? done.made : []
    if (claim !== undefined) tell(card.id, claim)
    return done
  }
  return { place, waiting }
}
