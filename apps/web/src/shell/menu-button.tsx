/**
 * A button with a menu. The button is there at once; the menu's code (react-aria, which brings its keys and its
 * speech) comes at idle or at the first press. A menu is data: sections of actions and of choices.
 */
import type { Act } from '@parley/acts'
import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'
import { SurfaceBoundary } from './error-boundary.tsx'
import { lazyPart } from './lazy-part.tsx'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** What it does by name: the key that does the same stands at the end of the line. */
  readonly act?: Act
  /** Of the label, where it is another than the page's. */
  readonly lang?: string | undefined
  readonly danger?: boolean
}

export interface MenuSection {
  readonly id: string
  readonly title?: string
  readonly items: readonly MenuItem[]
  /** Given: a choice of exactly one, and this is it. */
  readonly chosen?: string
  readonly onAction: (item: string) => void
}

export interface MenuProps {
  readonly label: string
  readonly sections: readonly MenuSection[]
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
  /** Which ends of button and menu meet. */
  readonly side: 'start' | 'end'
}

const MenuPopover = lazyPart(() => import('./menu-popover.tsx'))

interface Props {
  readonly label: string
  readonly className: string
  readonly sections: readonly MenuSection[]
  /** What the button shows. */
  readonly children: ReactNode
  /** Shown on hover; for a button without words. */
  readonly title?: string | undefined
  readonly side?: 'start' | 'end'
}

export function MenuButton({ label, className, sections, children, title, side = 'end' }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={title}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </button>
      <SurfaceBoundary shows={open || null} onMissing={() => setOpen(false)}>
        {open && (
          <Suspense>
            <MenuPopover
              label={label}
              sections={sections}
              anchor={button}
              side={side}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        )}
      </SurfaceBoundary>
    </>
  )
}
