/**
 * A dialog gives the keyboard back to what had it when it opened. Opened by a line of a menu that would be the line,
 * which is gone: so it waits until the menu has given the keyboard back to its own button.
 */

/** Frames to wait for that; then the button is given the keyboard here. */
const most = 30

const isOpen = (): boolean => document.querySelector('[role=menu]') !== null

/** At once where no menu is open. */
export function afterMenu(act: () => void): void {
  if (!isOpen()) {
    act()
    return
  }
  const button = document.querySelector<HTMLElement>('[aria-haspopup=menu][aria-expanded=true]')
  let frames = 0
  requestAnimationFrame(function look() {
    const isBack = !isOpen() && document.activeElement === button
    if (!isBack && frames++ < most) {
      requestAnimationFrame(look)
      return
    }
    if (!isBack) button?.focus()
    act()
  })
}
