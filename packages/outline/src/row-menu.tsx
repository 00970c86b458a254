/**
 * All acts on a row: by right click, long press, Shift+F10 or the three dots. A list of buttons that arrows walk; a
 * letter goes to the next line that begins with it, Escape closes it and gives the keyboard back. On a phone it comes up
 * from below as a sheet.
 */
import { Fragment, useEffect, useLayoutEffect, useRef } from 'react'
import { menuItems } from './menu-items.tsx'
import { useKit, useReading } from './outline-kit.ts'
import { nameOf, relationWord } from './row-name.ts'
import { StanceGlyph } from './stance-glyph.tsx'
import type { OutlineRow } from './outline-row.ts'
import type { Part } from './outline-ui.ts'
import { useSignal } from './signal.ts'

export function RowMenu() {
  const { ui, live } = useKit()
  const menu = useSignal(ui.menu)
  const row = menu && live.byKey(menu.key)
  if (!menu || !row) return null
  return <OpenMenu key={menu.key} row={row} part={menu.part} x={menu.x} y={menu.y} />
}

interface Props {
  readonly row: OutlineRow
  readonly part: Part
  readonly x: number
  readonly y: number
}
const margin = 12

function OpenMenu({ row, part, x, y }: Props) {
  const kit = useKit()
  const { ui, walk } = kit
  const reading = useReading()
  const list = useRef<HTMLDivElement>(null)
  const parts = menuItems(kit, reading, row, part)

  useLayoutEffect(() => {
    const menu = list.current
    if (!menu) return
    const { width, height } = menu.getBoundingClientRect()
    menu.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`
    menu.style.top = `${Math.max(margin, Math.min(y, innerHeight - height - margin))}px`
    menu.querySelector('button')?.focus({ preventScroll: true })
  }, [x, y])
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) ui.menu.set(null)
    }
    addEventListener('pointerdown', press, { capture: true })
    return () => removeEventListener('pointerdown', press, { capture: true })
  }, [ui])

  /** A selection of several stays. */
  const back = () => {
    const id = walk.idAt({ key: row.key, part })
    walk.focus(row.key, part, id === null || !ui.selected.get().has(id))
  }
  const { map } = kit.store
  const nameOfPart = (about: Part): string =>
    nameOf(map, about === 'step' && row.inference !== null ? row.inference : row.claim, reading)
  const titleOfPart = (about: Part) =>
    about === 'step' && row.look ? (
      <span className={`po-worded po-${row.look}`}>
        <StanceGlyph look={row.look} />
        {relationWord(row.look, reading)}
      </span>
    ) : (
      nameOfPart(about)
    )
  const press = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const at = buttons.findIndex((button) => button === document.activeElement)
    const to: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
    const next = to[event.key]
    const letter = event.key.toLocaleLowerCase()
    const beginning = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find(
      ({ textContent }) => letter.length === 1 && textContent.trim().toLocaleLowerCase().startsWith(letter),
    )
    const typed = event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (next !== undefined) buttons.at(next % buttons.length)?.focus()
    else if (beginning && typed) beginning.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      ui.menu.set(null)
      back()
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={reading.messages.outline.acts}
      className="po-menu"
      onKeyDown={press}
    >
      {parts.map(({ part: about, groups }, first) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no part of a menu
        <div key={about} role="group" aria-label={nameOfPart(about)}>
          {first > 0 && <p className="po-menu-title">{titleOfPart(about)}</p>}
          {groups.map((group, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the groups of an open menu keep their places
            <Fragment key={at}>
              {at > 0 && <hr />}
              {group.map(({ key, label, checked, alone, danger, run }) => (
                <button
                  key={key}
                  type="button"
                  role={checked === undefined ? 'menuitem' : alone ? 'menuitemcheckbox' : 'menuitemradio'}
                  aria-checked={checked}
                  className={danger ? 'po-item po-danger' : 'po-item'}
                  onClick={() => {
                    ui.menu.set(null)
                    back()
                    run()
                  }}
                >
                  {label}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
      ))}
    </div>
  )
}
