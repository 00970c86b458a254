/** While a target is sought: what the arrow would say, why it may not, which stance, and the way out. */
import { keyWays } from '@parley/acts'
import { type Stance } from '@parley/model'
import { lookOf } from '@parley/scene'
import { useEffect } from 'react'
import { useLent } from './lent.ts'
import { useKit, useReading } from './outline-kit.ts'
import { nameOf, refusalSentence, relationWord } from './row-name.ts'
import { useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'

export function PickingBar() {
  const { store, ui, walk, picking, say } = useKit()
  const reading = useReading()
  const { messages } = reading
  const { map } = store
  const now = useSignal(ui.picking)
  const spot = useSignal(ui.focused)
  const target = now ? walk.idAt(spot) : null
  const found = target === null || target === now?.source ? null : picking.at(target)
  const stance = found?.picking.stance ?? now?.stance ?? 'supports'
  const look = lookOf(map, { stance, target: found ? (target ?? '') : '' })
  const word = now?.as === 'co' ? messages.map.and : relationWord(look, reading)
  const waits =
    now?.as === 'co' ? messages.canvas.pickPremise : messages.canvas.pickTarget(messages.map[stance])
  const sentence =
    found && target !== null ? messages.canvas.sentence(word, nameOf(map, target, reading)) : waits
  const refusal = found?.refusal ? refusalSentence(map, found.refusal, reading) : ''
  const heard = now ? [sentence, refusal].filter(Boolean).join(' ') : ''
  useEffect(() => {
    if (heard) say(heard)
  }, [heard, say])
  const [toStep] = keyWays(useLent().keyMap, 'to-arrow', 'outline')
  const isOn = now !== null
  useEffect(() => {
    if (!isOn) return undefined
    // It can be dropped wherever the keyboard is.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      picking.drop()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [isOn, picking])
  if (!now) return null
  const turns: readonly Stance[] = now.as === 'arrow' ? ['supports', 'rebuts'] : []
  return (
    <fieldset className="po-picking" aria-label={messages.canvas.connect}>
      <p className={refusal ? 'po-sentence po-refused' : 'po-sentence'}>
        <b>{sentence}</b> {refusal || messages.outline.pickHint}
        {!refusal && toStep !== undefined && ` ${messages.outline.pickStepBy(toStep)}`}
      </p>
      <div className="po-picks">
        {turns.map((one) => (
          <button
            key={one}
            type="button"
            className={`po-do po-${one}`}
            aria-pressed={stance === one}
            onClick={() => picking.as(one)}
          >
            <StanceGlyph look={one} />
            {messages.map[one]}
          </button>
        ))}
        {found && !refusal && target !== null && (
          <button type="button" className="po-do" onClick={() => picking.end(target)}>
            {spot?.part === 'step' ? messages.outline.pickStep : messages.outline.pickHere}
          </button>
        )}
        <button type="button" className="po-do" onClick={picking.drop}>
          {messages.shell.cancel}
        </button>
      </div>
    </fieldset>
  )
}
