/** How a card bears on its claim. A question is answered or asked about: it takes no reasons. */
import { StanceGlyph } from '@parley/canvas'
import { type CardRelation, cardRelations } from '@parley/workshop'
import { useId } from 'react'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import { stanceOfCard } from '../placing/place-card.ts'
import styles from './writing.module.css'

interface Props {
  readonly target: string
  readonly value: CardRelation
  readonly onChange: (relation: CardRelation) => void
}

export function RelationChoice({ target, value, onChange }: Props) {
  const { writing: say } = useWorkshopSay()
  const { map } = useAbout()
  const name = useId()
  const isQuestion = map.claim(map.resolve(target))?.kind === 'question'
  // `rebuts` and `supports` of a question are both an answer to it.
  const offered = isQuestion ? cardRelations.filter((one) => one !== 'rebuts') : cardRelations
  const chosen = isQuestion && value === 'rebuts' ? 'supports' : value
  return (
    <fieldset className={styles['relations']}>
      <legend className="unseen">{say.relation}</legend>
      {offered.map((relation) => {
        const stance = stanceOfCard(map, target, relation)
        return (
          <label key={relation} data-look={stance}>
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={relation === chosen}
              onChange={() => onChange(relation)}
            />
            <StanceGlyph look={stance} />
            {say[stance]}
          </label>
        )
      })}
    </fieldset>
  )
}
