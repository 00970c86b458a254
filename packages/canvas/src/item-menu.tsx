/**
 * The menu of a claim, a step or the paper: by right click, long press, Shift+F10 or the three dots. It is a list of buttons that
 * arrows walk; Escape closes it and gives the keyboard back.
 */
import type { Id } from '@parley/model'
import { Fragment, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import type { Menu } from './canvas-ui.ts'
import { type MenuItem, useMenuItems } from './menu-items.tsx'
import { usePaperItems } from './paper-items.ts'
import { useSignal } from './signal.ts'
import { spotBox, useFloating } from './use-floating.ts'

export function ItemMenu() {
  const { ui, store } = useKit()
  const menu = useSignal(ui.menu)
  if (!menu) return null
  if (menu.id === null) return <PaperMenu key={menu.at.join(' ')} menu={menu} />
  return store.map.isLive(menu.id) && <RowMenu key={menu.id} menu={menu} id={menu.id} />
}

function RowMenu({ menu, id }: { readonly menu: Menu; readonly id: Id }) {
  return <OpenMenu menu={menu} groups={useMenuItems(useKit(), id)} />
}

function PaperMenu({ menu }: { readonly menu: Menu }) {
  return <OpenMenu menu={menu} groups={usePaperItems(useKit(), menu.at)} />
}

interface OpenMenuProps {
  readonly menu: Menu
  readonly groups: readonly (readonly MenuItem[])[]
}

function OpenMenu({ menu, groups }: OpenMenuProps) {
  const kit = useKit()
  const { ui, actions } = kit
  const { messages } = useReading()
  const list = useRef<HTMLDivElement>(null)
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
      if (document.activeElement !== document.body) return
      if (menu.id === null || kit.store.map.isLive(menu.id)) actions.focus(menu.id)
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
