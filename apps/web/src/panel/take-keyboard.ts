/**
 * Gives an element the keyboard, also where a menu that was its way here is only now going: such a menu gives the
 * keyboard back to where it came from, a frame or two later. What has gone into `region` meanwhile keeps it.
 */
export function takeKeyboard(element: HTMLElement, region: Element = element): () => void {
  element.focus({ preventScroll: true })
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (!region.contains(document.activeElement)) element.focus({ preventScroll: true })
    })
  })
  return () => cancelAnimationFrame(frame)
}
