/**
 * The menu of a claim or a step: by right click, long press, Shift+F10 or the three dots. It is a list of buttons that
 * arrows walk; Escape closes it and gives the keyboard back.
 */
import { type ClaimKind, claimKinds, type Id, setStance, type Stance, stances } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import type { CanvasKit } from './canvas-kit.ts'
import { useKit, useReading } from './canvas-kit.ts'
import type { Menu } from './canvas-ui.ts'
import { duplicateChosen } from './clipboard.ts'
import { useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'
import { spotBox, useFloating } from './use-floating.ts'

export function ItemMenu() {
  const { ui, store } = useKit()
  const menu = useSignal(ui.menu)
  if (!menu || !store.map.isLive(menu.id)) return null
  return <OpenMenu key={menu.id} menu={menu} />
}

interface Item {
  readonly key: string
  readonly label: ReactNode
  readonly checked?: boolean
  readonly danger?: boolean
  readonly run: () => void
}

function OpenMenu({ menu }: { readonly menu: Menu }) {
  const kit = useKit()
  const { ui, actions } = kit
  const { messages } = useReading()
  const list = useRef<HTMLDivElement>(null)
  const groups = useItems(kit, menu.id)
  useFloating(list, spotBox(menu.at), 0)

  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true })
    // The canvas closes it by itself; a press on anything else of the page does too.
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) ui.menu.set(null)
    }
    addEventListener('pointerdown', press, { capture: true })
    return () => removeEventListener('pointerdown', press, { capture: true })
  }, [ui])

  const close = () => {
    ui.menu.set(null)
    actions.focus(menu.id)
  }
  const press = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const at = buttons.findIndex((button) => button === document.activeElement)
    const next =
      event.key === 'ArrowDown'
        ? at + 1
        : event.key === 'ArrowUp'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? -1
              : null
    if (next !== null) buttons.at(next % buttons.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={messages.canvas.more}
      className="pc-menu"
      onKeyDown={press}
    >
      {groups.map((group, index) => (
        <Fragment key={group[0]?.key}>
          {index > 0 && <hr className="pc-rule" />}
          {group.map(({ key, label, checked, danger, run }) => (
            <button
              key={key}
              type="button"
              role={checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={checked}
              className={danger ? 'pc-item pc-danger' : 'pc-item'}
              onClick={() => {
                ui.menu.set(null)
                run()
              }}
            >
              {label}
            </button>
          ))}
        </Fragment>
      ))}
    </div>
  )
}

function useItems(kit: CanvasKit, id: Id): readonly (readonly Item[])[] {
  const { store, ui, actions } = kit
  const { messages } = useReading()
  const { map, mayWrite } = store
  const words = messages.canvas
  const details: Item = { key: 'details', label: words.details, run: () => ui.opened.set(id) }
  if (!mayWrite) return [[details]]
  const remove: Item = { key: 'delete', label: words.delete, danger: true, run: () => actions.remove([id]) }
  const add = (stance: Stance, look: ArrowLook): Item => ({
    key: `add-${look}`,
    label: (
      <span className={`pc-rel pc-${look}`}>
        <StanceGlyph look={look} />
        {words.addThat(messages.map[look])}
      </span>
    ),
    run: () => actions.addRelated(id, stance),
  })
  const row = map.inference(id)
  if (row) {
    const turn = (stance: Stance): Item => {
      const look = lookOf(map, { stance, target: row.target })
      return {
        key: stance,
        checked: row.stance === stance,
        label: (
          <span className={`pc-rel pc-${look}`}>
            <StanceGlyph look={look} />
            {messages.map[look]}
          </span>
        ),
        run: () => actions.setStance(id, stance),
      }
    }
    const fits = (stance: Stance) =>
      stance === row.stance || setStance.may(map, { inference: id, stance }) === null
    return [
      [add('rebuts', 'undercuts'), add('supports', 'backs')],
      [
        { key: 'co', label: words.coPremise, run: () => actions.addCoPremise(id) },
        { key: 'join', label: words.joinPremise, run: () => actions.beginConnection(id, 'click', 'co') },
      ],
      stances.filter(fits).map(turn),
      [details, remove],
    ]
  }
  const kind = map.claim(map.resolve(id))?.kind
  const turnInto = (to: ClaimKind): Item => ({
    key: to,
    checked: kind === to,
    label: messages.map[to],
    run: () => actions.setKind(id, to),
  })
  return [
    kind === 'note'
      ? []
      : kind === 'question'
        ? [add('answers', 'answers')]
        : [add('supports', 'supports'), add('rebuts', 'rebuts'), add('asks', 'asks')],
    [
      { key: 'edit', label: words.edit, run: () => actions.edit(id) },
      { key: 'connect', label: words.connect, run: () => actions.beginConnection(id, 'click') },
      { key: 'duplicate', label: words.duplicate, run: () => duplicateChosen(kit) },
      details,
    ],
    claimKinds.map(turnInto),
    [remove],
  ].filter((group) => group.length > 0)
}
