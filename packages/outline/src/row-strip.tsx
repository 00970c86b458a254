/** What can be done with the row that has the focus, for a hand without a keyboard. Keys and menu do the same. */
import type { Change } from '@parley/acts'
import type { ClaimKind, Id, Stance } from '@parley/model'
import type { ArrowLook } from '@parley/scene'
import { useLent } from './lent.ts'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import type { Part } from './outline-ui.ts'
import { openMenu } from './run-act.ts'
import { usePart } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'

/** Why a change is not offered just now; null: it is. */
function useHeld(change: Change, on: Id | null): string | null {
  return usePart(useKit().showing, ({ restraint }) => restraint?.why(change, on) ?? null)
}

/** A press says why as well. */
const greyed = (why: string | null) => (why === null ? {} : { 'aria-disabled': true, title: why })

interface Props {
  readonly row: OutlineRow
  readonly part: Part
  readonly kind: ClaimKind
}

export function RowStrip({ row, part, kind }: Props) {
  const kit = useKit()
  const { acts, store } = kit
  const { pageActs } = useLent()
  const details = pageActs?.nameOf?.('details')
  const { messages, words } = useReading()
  const { inference, claim, lost } = row
  const atStep = part === 'step' && inference !== null
  const held = {
    add: useHeld('add', claim),
    step: useHeld('add', inference),
    edit: useHeld('edit', claim),
  }
  const add = (target: string, stance: Stance, look: ArrowLook, label: string) => (
    <button
      key={look}
      type="button"
      tabIndex={-1}
      className={`po-do po-${look}`}
      aria-label={label}
      {...greyed(target === claim ? held.add : held.step)}
      onClick={() => acts.addOn(target, stance)}
    >
      <StanceGlyph look={look} />
      {words.map[look]}
    </button>
  )
  const on = (stance: Stance & ArrowLook) =>
    add(claim, stance, stance, messages.canvas.addThat(messages.map[stance]))
  const { mayWrite } = store
  const hasMenu = mayWrite || (pageActs?.menuOf(claim) ?? []).length > 0
  if (!mayWrite && details === undefined) return null
  return (
    <div className="po-strip">
      {!mayWrite ? null : atStep ? (
        <>
          {add(inference, 'rebuts', 'undercuts', messages.outline.addUndercut)}
          {add(inference, 'supports', 'backs', messages.outline.addBacking)}
        </>
      ) : lost ? (
        <button type="button" tabIndex={-1} className="po-do" onClick={() => acts.restore(claim)}>
          {messages.canvas.restore}
        </button>
      ) : (
        <>
          {kind === 'question' && on('answers')}
          {(kind === 'claim' || kind === 'proposal') && (
            <>
              {on('supports')}
              {on('rebuts')}
              {on('asks')}
            </>
          )}
          {inference !== null && add(inference, 'rebuts', 'undercuts', messages.outline.addUndercut)}
        </>
      )}
      {mayWrite && !lost && !atStep && (
        <button
          type="button"
          tabIndex={-1}
          className="po-do"
          aria-label={messages.canvas.edit}
          {...greyed(held.edit)}
          onClick={() => acts.edit(row)}
        >
          {messages.outline.edit}
        </button>
      )}
      {details !== undefined && !lost && (
        <button
          type="button"
          tabIndex={-1}
          className="po-do"
          onClick={() => pageActs?.act('details', [atStep ? inference : claim])}
        >
          {details}
        </button>
      )}
      {hasMenu && (
        <button
          type="button"
          tabIndex={-1}
          className="po-do po-more"
          aria-label={messages.outline.acts}
          aria-haspopup="menu"
          onClick={() => openMenu(kit, row)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="5" cy="12" r="1.6" />
            <circle cx="12" cy="12" r="1.6" />
            <circle cx="19" cy="12" r="1.6" />
          </svg>
        </button>
      )}
    </div>
  )
}
