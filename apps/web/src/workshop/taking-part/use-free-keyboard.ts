/** A head that the keyboard goes to when its screen comes, unless somebody is in the middle of something. */
import { type RefObject, useEffect, useRef } from 'react'

export function useFreeKeyboard<Part extends HTMLElement>(): RefObject<Part | null> {
  const head = useRef<Part>(null)
  useEffect(() => {
    const at = document.activeElement
    if (!at || at === document.body) head.current?.focus({ preventScroll: true })
  }, [])
  return head
}
