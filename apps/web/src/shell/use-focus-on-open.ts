/** Gives the focus to an element when it comes: a box or dialog that opens under the hand that asked for it. */
import { type RefObject, useEffect, useRef } from 'react'

export function useFocusOnOpen<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null)
  useEffect(() => element.current?.focus(), [])
  return element
}
