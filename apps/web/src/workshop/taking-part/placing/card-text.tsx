/** A card: how it bears on which claim, its words, and who wrote it where that is told. */
import { shortName, StanceGlyph } from '@parley/canvas'
import type { Card } from '@parley/workshop'
import { tagOf, useSay } from '../../../shell/speech.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import parts from '../stage-parts.module.css'
import writing from '../writing/writing.module.css'
import { stanceOfCard } from './place-card.ts'

interface Props {
  readonly card: Pick<Card, 'owner' | 'target' | 'relation' | 'text' | 'lang'>
  readonly by?: boolean
}

export function CardText({ card, by = false }: Props) {
  const { writing: say } = useWorkshopSay()
  const { map, lang } = useAbout()
  const messages = useSay()
  const people = useSlice('people') ?? {}
  const claim = map.resolve(card.target)
  const stance = stanceOfCard(map, claim, card.relation)
  const name = map.isLive(claim) ? shortName(map, claim, lang, messages) : say.claimGone
  const { owner } = card
  const alias = owner !== undefined && Object.hasOwn(people, owner) ? people[owner]?.alias : undefined
  return (
    <>
      <p className={writing['bears']} data-look={stance}>
        <StanceGlyph look={stance} />
        {say.to(say[stance], name)}
      </p>
      <p className={writing['text']} lang={tagOf(card.lang)}>
        {card.text}
      </p>
      {by && alias && <p className={parts['soft']}>{say.by(alias)}</p>}
    </>
  )
}
