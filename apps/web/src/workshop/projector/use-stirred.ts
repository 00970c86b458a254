/** Whether a hand was at the mouse or the keyboard a moment ago. A pointer that rests is no hand. */
import { useEffect, useState } from 'react'

const restsAfterMs = 3000

export function useStirred(): boolean {
  const [stirred, stir] = useState(false)
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      stir(true)
      clearTimeout(resting)
      resting = setTimeout(() => stir(false), restsAfterMs)
    }
    addEventListener('pointermove', moved)
    addEventListener('keydown', moved)
    return () => {
      clearTimeout(resting)
      removeEventListener('pointermove', moved)
      removeEventListener('keydown', moved)
    }
  }, [])
  return stirred
}
