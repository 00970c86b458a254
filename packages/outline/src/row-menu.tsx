/**
 * All acts on a row: by right click, long press, Shift+F10 or the three dots. A list of buttons that arrows walk; a
 * letter goes to the next line that begins with it, Escape closes it and gives the keyboard back. A line may open a
 * second list in the first one's place, which Right and Left go into and out of. On a phone it comes up from below as a
 * sheet.
 */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- a fieldset is no part of a menu
import { Fragment, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { type Item, menuItems, type MenuPart } from './menu-items.tsx'
import { inLevels } from './menu-levels.ts'
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

/** There, or as near as it is whole in the window. */
function placeAt(menu: HTMLElement, x: number, y: number): void {
  const { width, height } = menu.getBoundingClientRect()
  menu.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`
  menu.style.top = `${Math.max(margin, Math.min(y, innerHeight - height - margin))}px`
}

function OpenMenu({ row, part, x, y }: Props) {
  const kit = useKit()
  const { ui, walk } = kit
  const reading = useReading()
  const list = useRef<HTMLDivElement>(null)
  /** The line whose further lines are shown, by its key; null: the first level. */
  const [inside, setInside] = useState<string | null>(null)

  /** The line that was gone into last. */
  const came = useRef<string | null>(null)
  useLayoutEffect(() => {
    const menu = list.current
    if (!menu) return
    placeAt(menu, x, y)
    menu.scrollTop = 0
    const from = menu.querySelector<HTMLElement>(`[data-line="${came.current}"]`)
    came.current = inside
    const [back, next] = menu.querySelectorAll('button')
    const to = inside === null ? (from ?? back) : (next ?? back)
    to?.focus({ preventScroll: true })
  }, [x, y, inside])
  useEffect(() => {
    // Where it stood may be outside of a window that is turned: its last lines could not be reached.
    const turned = () => list.current && placeAt(list.current, x, y)
    addEventListener('resize', turned)
    return () => removeEventListener('resize', turned)
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
        {row.target === null || map.inference(row.target)
          ? relationWord(row.look, reading)
          : reading.words.outline.bearsOn(reading.words.map[row.look], nameOf(map, row.target, reading))}
      </span>
    ) : (
      nameOfPart(about)
    )
  const more = (groups: MenuPart['groups']): Item => ({
    key: 'more',
    label: reading.messages.canvas.more,
    sub: groups,
    run() {},
  })
  const levels = inLevels(menuItems(kit, reading, row, part), more, ({ part: about, groups }) => ({
    key: about,
    label: titleOfPart(about),
    sub: groups,
    run() {},
  }))
  const opened = levels.flat().find(({ key, sub }) => sub && key === inside)
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
    else if (event.key === 'ArrowRight' && buttons[at]?.hasAttribute('aria-haspopup')) buttons[at].click()
    else if (opened && (event.key === 'ArrowLeft' || event.key === 'Escape')) setInside(null)
    else if (event.key === 'Escape' || event.key === 'Tab') {
      ui.menu.set(null)
      back()
    } else return
    event.preventDefault()
  }
  const shown = opened?.sub ?? levels
  const reasonId = useId()
  const reasons = Array.from(new Set(shown.flat().flatMap(({ off }) => off ?? [])))
  const done = ({ key, sub, off, run }: Item) => {
    if (off !== undefined) return
    if (sub) {
      setInside(key)
      return
    }
    ui.menu.set(null)
    back()
    run()
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
      {opened && (
        <button type="button" role="menuitem" className="po-item po-back" onClick={() => setInside(null)}>
          {opened.label}
        </button>
      )}
      <div
        role="group"
        aria-label={nameOfPart(opened?.key === 'step' || opened?.key === 'claim' ? opened.key : part)}
      >
        {shown.map((group, at) => (
          <Fragment key={group[0]?.key}>
            {(at > 0 || opened) && <hr />}
            {group.map((item) => (
              <Line
                key={item.key}
                item={item}
                reason={item.off === undefined ? undefined : `${reasonId}${reasons.indexOf(item.off)}`}
                run={() => done(item)}
              />
            ))}
          </Fragment>
        ))}
      </div>
      {reasons.map((reason, index) => (
        <p key={reason} id={`${reasonId}${index}`} role="presentation" className="po-why">
          {reason}
        </p>
      ))}
    </div>
  )
}

interface LineProps {
  readonly item: Item
  /** The element that says why it is not offered. */
  readonly reason: string | undefined
  readonly run: () => void
}

function Line({ item, reason, run }: LineProps) {
  const { key, label, checked, alone, danger, sub } = item
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : alone ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={checked}
      aria-haspopup={sub && 'menu'}
      aria-disabled={reason !== undefined || undefined}
      aria-describedby={reason}
      data-line={key}
      className={danger ? 'po-item po-danger' : 'po-item'}
      onClick={run}
    >
      {label}
    </button>
  )
}
