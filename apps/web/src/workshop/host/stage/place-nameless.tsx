/**
 * Cards without names, put on the map by this page in nobody's name: under client ids that are no page's, all at once
 * and shuffled, so that no log says who wrote what. Each becomes the claim that bears its own id, so that two hosts
 * who do it at once, and one who does it again after a reload, have done it once.
 */
import type { Card } from '@parley/workshop'
import { useState } from 'react'
import { placeCards } from '../../taking-part/placing/place-card.ts'
import { useHost } from '../host-page.tsx'
import styles from './stage.module.css'

/** @param cards that wait to be placed, with and without names */
export function PlaceNameless({ cards }: { readonly cards: readonly Card[] }) {
  const { say, workshop, give, tell } = useHost()
  const words = say.hostStage
  const [busy, setBusy] = useState(false)
  const nameless = cards.filter(({ owner }) => owner === undefined)
  if (nameless.length === 0) return null
  const place = async () => {
    if (busy) return
    setBusy(true)
    const done = placeCards(workshop.session, nameless, undefined)
    let [placed, lost] = [0, 0]
    for (const [at, card] of nameless.entries()) {
      const one = done[at]
      // Another host may have been faster.
      const isWaiting = workshop.client.slice('cards')?.[card.id]?.standing === 'released'
      if (!one) continue
      if (one.ok) {
        const [claim = card.id] = one.made
        if (await give({ do: 'placed', card: card.id, claim })) placed += 1
      } else if (one.refusal.why !== 'read-only' && isWaiting) {
        lost += 1
        await give({ do: 'park', card: card.id, on: true })
      }
    }
    setBusy(false)
    const said = [placed > 0 && words.placedAll(placed), lost > 0 && words.notPlaced(lost)]
    tell({ text: said.filter((one) => one !== false).join(' ') || say.refusals.notNow })
  }
  return (
    <section className={styles['part']}>
      <button type="button" className="btn lg ink" aria-disabled={busy} onClick={() => void place()}>
        {busy ? words.placing : words.placeAll(nameless.length)}
      </button>
    </section>
  )
}
