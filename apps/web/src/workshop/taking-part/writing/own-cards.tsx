/** The cards that one has written: looked at, changed, taken away and brought back. */
import { shortName, StanceGlyph } from '@parley/canvas'
import { LayoutList, Pencil, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { tagOf, useSay } from '../../../shell/speech.tsx'
import { newId } from '../../../new-id.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import { stanceOfCard } from '../placing/place-card.ts'
import parts from '../stage-parts.module.css'
import type { OwnCard } from './card-box.ts'
import { useCardBox } from './use-card-box.ts'
import styles from './writing.module.css'

interface Props {
  readonly cards: readonly OwnCard[]
  readonly mayChange: boolean
  readonly onEdit: (card: OwnCard) => void
}

export function OwnCards({ cards, mayChange, onEdit }: Props) {
  const { writing: say, refusals } = useWorkshopSay()
  const { map, lang } = useAbout()
  const messages = useSay()
  const { box, boxed } = useCardBox()
  const [shown, setShown] = useState(!mayChange)
  const [removed, setRemoved] = useState<OwnCard>()
  const list = useId()
  return (
    <section className={parts['stack']}>
      <p className={styles['mine']}>
        <LayoutList aria-hidden />
        <output>{cards.length ? say.written(cards.length) : say.noneWritten}</output>
        {cards.length > 0 && (
          <button
            type="button"
            className="btn quiet"
            aria-expanded={shown}
            aria-controls={list}
            onClick={() => setShown(!shown)}
          >
            {shown ? say.hide : say.show}
          </button>
        )}
      </p>
      {removed && (
        <p className={styles['mine']}>
          <output>{say.removed}</output>
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              const again = { ...removed, draft: newId() }
              box.hold(again)
              void box.send(again.draft)
              setRemoved(undefined)
            }}
          >
            {say.undo}
          </button>
        </p>
      )}
      <ul id={list} className={parts['list']} hidden={!shown}>
        {cards.map((card) => {
          const target = map.resolve(card.target)
          const stance = stanceOfCard(map, target, card.relation)
          const name = map.isLive(target) ? shortName(map, target, lang, messages) : say.claimGone
          const here = boxed.find(({ draft }) => draft === card.draft)
          return (
            <li key={card.draft}>
              <p className={styles['bears']} data-look={stance}>
                <StanceGlyph look={stance} />
                {say.to(say[stance], name)}
              </p>
              <p className={styles['text']} lang={tagOf(card.lang)}>
                {card.text}
              </p>
              {here && (
                <p className={here.at === 'refused' ? 'refusal' : parts['soft']}>
                  {here.at === 'refused' && here.why ? say.unsaved(refusals[here.why]) : say.onDevice}
                </p>
              )}
              {mayChange && (
                <div className={parts['acts']}>
                  <button type="button" className="btn line" onClick={() => onEdit(card)}>
                    <Pencil aria-hidden />
                    {say.edit}
                  </button>
                  <button
                    type="button"
                    className="btn quiet"
                    onClick={() => {
                      setRemoved(card)
                      void box.drop(card.draft)
                    }}
                  >
                    <Trash2 aria-hidden />
                    {say.remove}
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
