/** A target as it is voted on: its frozen words, where the claim comes from, and what a step’s claims say in full. */
import { shortName } from '@parley/canvas'
import { cardContentOf } from '@parley/scene'
import type { Target } from '@parley/workshop'
import { tagOf, useSpeech } from '../../../shell/speech.tsx'
import { standingPremises } from '../../../steps/standing-premises.ts'
import { partsOf } from '../../results/target-text.ts'
import { useAbout } from '../about.tsx'
import { ClaimWords } from '../claim-words.tsx'
import claim from '../claim-words.module.css'

interface Props {
  readonly target: Target
  readonly lang: string
}

export function TargetFace({ target, lang }: Props) {
  const { head, body } = partsOf(target)
  return (
    <div className={claim['claim']}>
      {head && (
        <p className={claim['title']} lang={lang}>
          {head}
        </p>
      )}
      <p className={claim['text']} lang={lang}>
        {body}
      </p>
      {target.kind === 'claim' && <Source id={target.id} />}
      {target.kind === 'step' && <CutShort id={target.id} />}
    </div>
  )
}

/** A step is told by the short names of its claims: those that were cut stand below it with all their words. */
function CutShort({ id }: { readonly id: string }) {
  const { map, lang } = useAbout()
  const { say } = useSpeech()
  const target = map.inference(id)?.target
  const claims = [...standingPremises(map, id), ...(target === undefined ? [] : [map.resolve(target)])]
  const cut = claims.filter((one) => map.claim(one) && shortName(map, one, lang, say).endsWith('…'))
  return cut.map((one) => <ClaimWords key={one} id={one} size="item" />)
}

function Source({ id }: { readonly id: string }) {
  const { map, lang } = useAbout()
  const { language, say } = useSpeech()
  const content = cardContentOf(map, id, { lang, messages: say, messagesLang: language })
  if (!content || (!content.chips.length && !content.asserter)) return null
  return (
    <p className={claim['source']} lang={tagOf(content.lang)}>
      {content.chips.map(({ text, style }) => (
        <span key={text} data-style={style}>
          {text}
        </span>
      ))}
      {content.asserter && <span>{content.asserter}</span>}
      {content.locator && <span className={claim['where']}>{content.locator}</span>}
    </p>
  )
}
