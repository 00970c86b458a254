/** The open menu of a MenuButton: fetched when first needed. */
import { type Act, keyWays } from '@parley/acts'
import { Check } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Header, I18nProvider, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { useKeyMap } from '../keys/use-key-map.ts'
import type { MenuProps, MenuSection as Section } from './menu-button.tsx'
import styles from './menu-popover.module.css'
import { tagOf, useSpeech } from './speech.tsx'

export default function MenuPopover({ label, sections, anchor, side, onClose }: MenuProps) {
  const { language } = useSpeech()
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A button that was pressed by Enter, or by a screen reader, leaves the keyboard at the menu as a whole, where Enter
    // chooses nothing: react-aria gives its first line the keyboard only if nothing had it meanwhile.
    let frames = 0
    let frame = requestAnimationFrame(function look() {
      const { activeElement: now } = document
      if (now === menu.current) menu.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
      else if (!menu.current?.contains(now) && frames++ < 60) frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  // A phone that is turned has another bar: the button is elsewhere, or gone.
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const width = innerWidth
    const turned = () => innerWidth !== width && close()
    addEventListener('resize', turned)
    return () => removeEventListener('resize', turned)
  }, [])
  return (
    <I18nProvider locale={tagOf(language)}>
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement={`bottom ${side}`}
        offset={6}
        className={styles['popover'] ?? ''}
      >
        <Menu
          ref={menu}
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the keys
          autoFocus="first"
          className={styles['menu'] ?? ''}
          onClose={onClose}
        >
          {sections.map((section) => (
            <SectionOf key={section.id} section={section} />
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}

function SectionOf({ section }: { section: Section }) {
  const { title, chosen } = section
  // Words begin at one edge, also beside lines that have an icon.
  const aligned = section.items.some(({ icon }) => icon)
  const choice =
    chosen === undefined
      ? {}
      : ({ selectionMode: 'single', selectedKeys: [chosen], disallowEmptySelection: true } as const)
  return (
    <MenuSection {...choice} className={styles['section'] ?? ''}>
      {title && <Header className={styles['title'] ?? ''}>{title}</Header>}
      {section.items.map((item) => (
        <MenuItem
          key={item.id}
          id={`${section.id}/${item.id}`}
          textValue={item.label}
          className={`${styles['item']} ${item.danger ? styles['danger'] : ''}`}
          onAction={() => section.onAction(item.id)}
        >
          {chosen === undefined ? (
            (item.icon ?? (aligned && <i />))
          ) : chosen === item.id ? (
            <Check aria-hidden />
          ) : (
            <i />
          )}
          <span lang={item.lang}>{item.label}</span>
          {item.act && <KeyOf act={item.act} />}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

/** The first of its keys; nothing where it has none. */
function KeyOf({ act }: { readonly act: Act }) {
  const [way] = keyWays(useKeyMap(), act, 'page')
  return way !== undefined && <kbd className={styles['hint']}>{way}</kbd>
}
