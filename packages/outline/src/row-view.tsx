/** One row of the outline on the page. It paints again for its own claim's and step's sake only. */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the tags of a table would bring its layout with them
// oxlint-disable jsx-a11y/click-events-have-key-events -- the grid hears the keys of all its rows
import { type CardContent, cardContentOf } from '@parley/scene'
import { memo, type MouseEvent } from 'react'
import { useLent } from './lent.ts'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { usePeersOn } from './peers-on.ts'
import { openMenu } from './run-act.ts'
import { RowFold } from './row-fold.tsx'
import { asidesOf } from './row-asides.ts'
import { RowNotice } from './row-notice.tsx'
import { rowName } from './row-name.ts'
import { RowRelation } from './row-relation.tsx'
import { RowStrip } from './row-strip.tsx'
import { RowWords } from './row-words.tsx'
import { SaidBy } from './said-by.tsx'
import { usePart } from './signal.ts'
import { useRowVersion } from './use-rows.ts'

interface Props {
  readonly row: OutlineRow
  readonly isFirst: boolean
}

export const RowView = memo(function RowView({ row, isFirst }: Props) {
  const kit = useKit()
  const { store, ui, walk, acts, picking } = kit
  const { map } = store
  const reading = useReading()
  useRowVersion(map, row)
  const { key, claim, inference } = row
  const part = usePart(ui.focused, (spot) => (spot?.key === key ? spot.part : null))
  const nothingFocused = usePart(ui.focused, (spot) => spot === null)
  const isSelected = usePart(ui.selected, (ids) => ids.has(claim))
  const isStepSelected = usePart(ui.selected, (ids) => inference !== null && ids.has(inference))
  const editing = usePart(ui.editing, (open) => (open?.key === key ? open : null))
  const isClosed = usePart(kit.showing, (now) => now.folded.has(claim)) && row.below > 0
  const isFaded = usePart(kit.showing, ({ inFocus }) => inFocus !== null && !inFocus.has(claim))
  const locked = usePart(kit.showing, ({ restraint }) =>
    restraint?.locked.has(claim) ? restraint.lockedName : null,
  )
  const isSource = usePart(ui.picking, (now) => now?.source === claim || now?.source === inference)
  const peers = usePeersOn(kit.peers, claim)
  const holder = peers.writing[0] ?? peers.selected[0]
  const numbers = new Map(row.number === null ? [] : [[claim, row.number] as const])
  const content: CardContent | null = row.lost
    ? null
    : cardContentOf(map, claim, {
        lang: reading.lang,
        messages: reading.words,
        messagesLang: reading.wordsLang,
        numbers,
      })
  const kind = content?.kind ?? 'claim'

  const lent = useLent()
  const press = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button, textarea, a')) return
    if (ui.picking.get()) picking.end(claim)
    else if (event.shiftKey) walk.stretchTo(key)
    else if (event.ctrlKey || event.metaKey) {
      const ids = new Set(ui.selected.get())
      if (!ids.delete(claim)) ids.add(claim)
      walk.focus(key, 'claim', false)
      walk.select(ids)
    } else walk.focus(key)
  }
  const look = [
    'po-row',
    row.number === null ? `po-${kind}` : 'po-proposal',
    isSelected && 'po-selected',
    row.joined !== 'no' && `po-joined-${row.joined}`,
    row.lost && 'po-lost',
    isSource && 'po-source',
    isFaded && !isSelected && part === null && 'po-faded',
    row.look && `po-${row.look}`,
    holder && `po-held po-p${holder.colour}`,
  ]
  return (
    <div
      role="row"
      data-row={key}
      data-claim-row={claim}
      className={look.filter(Boolean).join(' ')}
      style={{ '--d': row.level - 1 }}
      aria-label={rowName(map, row, reading, [
        ...(content ? asidesOf(map, row, content, reading, lent) : []),
        locked ?? '',
      ])}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.below ? !isClosed : undefined}
      aria-selected={isSelected || isStepSelected}
      tabIndex={part === 'claim' || (isFirst && nothingFocused) ? 0 : -1}
      onClick={press}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button')) acts.edit(row)
      }}
      onContextMenu={(event) => {
        if (event.target instanceof HTMLTextAreaElement) return
        walk.focus(key, 'claim', !isSelected)
        openMenu(kit, row)
        if (ui.menu.get()) event.preventDefault()
      }}
    >
      <div role="gridcell" className="po-claimcell">
        <RowFold row={row} isClosed={isClosed} />
        <div className="po-body">
          <div className="po-words">
            <RowRelation row={row} isFocused={part === 'step'} isSelected={isStepSelected} />
            <RowWords row={row} content={content} editing={editing} />
          </div>
          <RowNotice row={row} />
          {part !== null && !editing && <RowStrip row={row} part={part} kind={kind} />}
        </div>
        {holder && (
          <span className="po-flag">
            {(peers.writing.length ? reading.messages.outline.writes : reading.messages.outline.hasSelected)(
              holder.name,
            )}
          </span>
        )}
      </div>
      <div role="gridcell" className="po-said">
        {content && <SaidBy content={content} row={row} locked={locked} />}
      </div>
    </div>
  )
})
