/** Beside the hand that rests with a claim on another: what letting go would say, and the keys that change it. */
import { lookOf } from '@parley/scene'
import { BesideHand } from './beside-hand.tsx'
import { useKit, useReading } from './canvas-kit.ts'
import { endName } from './claim-name.ts'
import { useHandWords } from './hand-words.ts'
import { useKeyHints } from './key-hints.ts'
import { Said } from './live-region.tsx'
import { refusalSentence } from './refusal-sentence.ts'
import { useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'

export function RelatingPreview() {
  const { ui, store } = useKit()
  const { messages, lang } = useReading()
  const words = useHandWords()
  const keys = useKeyHints().keysFor(['support', 'rebut', 'ask'])
  const relating = useSignal(ui.relating)
  if (!relating || !words) return null
  const { claim, target, stance, as, second, refusal, at } = relating
  const look = lookOf(store.map, { stance, target })
  const name = endName(store.map, target, lang, messages)
  const sentence = refusal
    ? refusalSentence(store.map, refusal, lang, messages)
    : as === 'join'
      ? words.holdsTogether(name)
      : messages.canvas.sentence(messages.map[look], name)
  const hasOwn = store.map.inferencesFrom(claim).some((id) => store.map.isSound(id))
  return (
    <BesideHand at={at}>
      <div className={refusal ? 'pc-hint pc-hint-refused pc-relating' : 'pc-hint pc-relating'}>
        <Said className="pc-would" sentence={sentence}>
          {!refusal && as === 'link' && (
            <span className={`pc-rel pc-${look}`}>
              <StanceGlyph look={look} />
            </span>
          )}
          {sentence}
        </Said>
        {!refusal && (
          <small>
            {keys.length > 0 && `${words.turnBy(keys.join(', '))} `}
            {words.putDown}
            {as === 'link' && hasOwn && !second && ` ${words.addSecond}`}
          </small>
        )}
      </div>
    </BesideHand>
  )
}
