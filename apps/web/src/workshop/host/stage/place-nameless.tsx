/**
 * Cards without names, put on the map by this page in nobody's name: under a client id that is thrown away, all at
 * once and shuffled, so that no log says who wrote what. Each card says then which claim it became.
 */
import { addRelated } from '@parley/model'
import type { Card } from '@parley/workshop'
import { useState } from 'react'
import { useHost } from '../host-page.tsx'
import { relatedTo } from './related-to.ts'
import styles from './stage.module.css'

/** @param cards that wait to be placed, with and without names */
export function PlaceNameless({ cards }: { readonly cards: readonly Card[] }) {
  const { say, workshop, map, give, tell } = useHost()
  const words = say.hostStage
  const [busy, setBusy] = useState(false)
  const nameless = cards.filter(({ owner }) => owner === undefined)
  if (nameless.length === 0) return null
  const place = async () => {
    if (busy) return
    setBusy(true)
    const done = workshop.session.performAsNobody(
      addRelated,
      nameless.map((card) => relatedTo(map, card)),
    )
    let [placed, lost] = [0, 0]
    for (const [at, card] of nameless.entries()) {
      const one = done[at]
      const [claim] = one?.ok ? one.made : []
      if (claim === undefined) {
        lost += 1
        await give({ do: 'park', card: card.id, on: true })
      } else if (await give({ do: 'placed', card: card.id, claim })) placed += 1
    }
    setBusy(false)
    tell({ text: [words.placedAll(placed), lost > 0 && words.notPlaced(lost)].filter(Boolean).join(' ') })
  }
  return (
    <section className={styles['part']}>
      <button type="button" className="btn lg ink" aria-disabled={busy} onClick={() => void place()}>
        {busy ? words.placing : words.placeAll(nameless.length)}
      </button>
    </section>
  )
}
