/**
 * The menu of a claim or a step: by right click, long press, Shift+F10 or the three dots. It is a list of buttons that
 * arrows walk; Escape closes it and gives the keyboard back.
 */
import { Fragment, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import type { Menu } from './canvas-ui.ts'
import { type MenuItem, useMenuItems } from './menu-items.tsx'
import { useSignal } from './signal.ts'
import { spotBox, useFloating } from './use-floating.ts'

export function ItemMenu() {
  const { ui, store } = useKit()
  const menu = useSignal(ui.menu)
  if (!menu || !store.map.isLive(menu.id)) return null
  return <OpenMenu key={menu.id} menu={menu} />
}

function OpenMenu({ menu }: { readonly menu: Menu }) {
  const kit = useKit()
  const { ui, actions } = kit
  const { messages } = useReading()
  const list = useRef<HTMLDivElement>(null)
  const groups = useMenuItems(kit, menu.id)
  // In the top layer, before it is placed: over what the page lays on the canvas. Old browsers have none: then in place.
  useLayoutEffect(() => list.current?.showPopover?.(), [])
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
  const done = ({ run }: MenuItem) => {
    ui.menu.set(null)
    run()
    // Where what was done takes the keyboard nowhere, it goes back to where it was.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && kit.store.map.isLive(menu.id)) actions.focus(menu.id)
    })
  }
  const press = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const at = buttons.findIndex((button) => button === document.activeElement)
    const next =
      event.key === 'ArrowDown' || event.key === 'ArrowRight'
        ? at + 1
        : event.key === 'ArrowUp' || event.key === 'ArrowLeft'
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

  const reasonId = useId()
  const reasons = Array.from(new Set(groups.flat().flatMap(({ off }) => off ?? [])))
  const line = (item: MenuItem) => (
    <Line
      key={item.key}
      item={item}
      reason={item.off === undefined ? undefined : `${reasonId}${reasons.indexOf(item.off)}`}
      close={() => item.off === undefined && done(item)}
    />
  )
  return (
    <div
      ref={list}
      role="menu"
      popover="manual"
      tabIndex={-1}
      aria-label={messages.canvas.more}
      className="pc-menu"
      onKeyDown={press}
    >
      {groups.map((group, index) => {
        const row = group.filter(({ beside }) => beside)
        return (
          <Fragment key={group[0]?.key}>
            {index > 0 && <hr className="pc-rule" />}
            {row.length > 0 && <div className="pc-beside">{row.map(line)}</div>}
            {group.filter(({ beside }) => !beside).map(line)}
          </Fragment>
        )
      })}
      {reasons.map((reason, index) => (
        <p key={reason} id={`${reasonId}${index}`} role="presentation" className="pc-why">
          {reason}
        </p>
      ))}
    </div>
  )
}

interface LineProps {
  readonly item: MenuItem
  /** The element that says why it is not offered. */
  readonly reason: string | undefined
  readonly close: () => void
}

function Line({ item, reason, close }: LineProps) {
  const { label, name, checked, single, danger } = item
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : single ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={checked}
      aria-label={name}
      aria-disabled={reason !== undefined || undefined}
      aria-describedby={reason}
      title={name}
      className={danger ? 'pc-item pc-danger' : 'pc-item'}
      onClick={close}
    >
      {label}
    </button>
  )
}
