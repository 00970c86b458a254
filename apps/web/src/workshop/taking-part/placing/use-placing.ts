/** Placing one's cards: the map first, then the workshop is told; what a reload cut apart is joined again. */
import type { Performed } from '@parley/model'
import type { Card } from '@parley/workshop'
import { useCallback, useEffect, useState } from 'react'
import { me } from '../../../people/me.ts'
import { useGive } from '../../room/told-refusals.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useAbout } from '../about.tsx'
import { placeCards, placedAs } from './place-card.ts'

export interface Placing {
  /** Each under the claim that it is about; answers for each, in the order given. */
  readonly placeAll: (cards: readonly Card[]) => readonly Performed[]
  /** Cards whose placing the workshop has not yet taken note of. */
  readonly waiting: ReadonlySet<string>
}

export function usePlacing(): Placing {
  const { session, map } = useAbout()
  const give = useGive()
  const cards = useSlice('cards')
  const mine = useSlice('me')?.id
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const tell = useCallback(
    (card: string, claim: string) => {
      setWaiting((before) => new Set(before).add(card))
      void give({ do: 'placed', card, claim }).then(() =>
        setWaiting((before) => new Set([...before].filter((id) => id !== card))),
      )
    },
    [give],
  )
  useEffect(() => {
    for (const card of Object.values(cards ?? {})) {
      if (card.owner !== mine || card.standing !== 'released' || waiting.has(card.id)) continue
      const claim = placedAs(map, card)
      if (claim !== undefined) tell(card.id, claim)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once when cards come: what is placed here tells itself
  }, [cards, mine, map, tell])
  const placeAll = (asked: readonly Card[]): readonly Performed[] => {
    const all = placeCards(session, asked, me().id)
    for (const [at, card] of asked.entries()) {
      const done = all[at]
      const [claim] = done?.ok ? done.made : []
      if (claim !== undefined) tell(card.id, claim)
    }
    return all
  }
  return { placeAll, waiting }
}
