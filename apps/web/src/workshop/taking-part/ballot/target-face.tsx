/** A target as it is voted on: its frozen words, with those in full that a step cuts, and where a claim comes from. */
import { cardContentOf } from '@parley/scene'
import type { Target } from '@parley/workshop'
import { tagOf, useSpeech } from '../../../shell/speech.tsx'
import { partsOf } from '../../results/target-text.ts'
import { useAbout } from '../about.tsx'
import claim from '../claim-words.module.css'

interface Props {
  readonly target: Target
  readonly lang: string
}

export function TargetFace({ target, lang }: Props) {
  const { head, body, below } = partsOf(target)
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
      {below && (
        <p className={claim['below']} lang={lang}>
          {below}
        </p>
      )}
      {target.kind === 'claim' && <Source id={target.id} />}
    </div>
  )
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
