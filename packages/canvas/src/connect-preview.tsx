/** The arrow in the making: its line to the hand, and beside the hand the sentence it would say, or why it may not. */
import type { Id, Place } from '@parley/model'
import { type ArrowLook, type Box, lookOf } from '@parley/scene'
import { BesideHand } from './beside-hand.tsx'
import { useKit, useReading } from './canvas-kit.ts'
import type { Connecting } from './canvas-ui.ts'
import { endName } from './claim-name.ts'
import { Said } from './live-region.tsx'
import { refusalSentence } from './refusal-sentence.ts'
import { useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'

export function ConnectPreview() {
  const { ui } = useKit()
  const connecting = useSignal(ui.connecting)
  return connecting && <Preview connecting={connecting} />
}

function Preview({ connecting }: { readonly connecting: Connecting }) {
  const { board, arrows, store } = useKit()
  const { messages, lang } = useReading()
  const { source, target, at, refusal, as, by, stance } = connecting
  const end = as === 'reason' ? source : target
  const look: ArrowLook = end === null ? stance : lookOf(store.map, { stance, target: end })
  const box = board.box(source)
  const ring = arrows.shape(source)?.ring.at
  const from: Place = box ? borderPoint(box, at) : [ring?.x ?? at[0], ring?.y ?? at[1]]
  const name = (id: Id) => endName(store.map, id, lang, messages)
  const sentence = refusal
    ? refusalSentence(store.map, refusal, lang, messages)
    : end !== null
      ? messages.canvas.sentence(messages.map[as === 'co' ? 'and' : look], name(end))
      : as === 'co'
        ? messages.canvas.pickPremise
        : by === 'drag' && as === 'arrow'
          ? messages.canvas.pickOrNew(messages.map[look])
          : messages.canvas.pickTarget(messages.map[look])
  return (
    <>
      <svg className={`pc-preview pc-arrow pc-${look}`} width="1" height="1" aria-hidden="true">
        <path className="pc-line pc-shaft" d={`M${from.join(' ')}L${at.join(' ')}`} />
      </svg>
      <BesideHand at={at}>
        <Said className={refusal ? 'pc-hint pc-hint-refused' : 'pc-hint'} sentence={sentence}>
          {!refusal && as !== 'co' && (
            <span className={`pc-rel pc-${look}`}>
              <StanceGlyph look={look} />
            </span>
          )}
          {sentence}
        </Said>
      </BesideHand>
    </>
  )
}

function borderPoint(box: Box, [x, y]: Place): Place {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const scale = Math.max((2 * Math.abs(x - cx)) / box.width, (2 * Math.abs(y - cy)) / box.height)
  return scale <= 1 ? [cx, cy] : [cx + (x - cx) / scale, cy + (y - cy) / scale]
}
