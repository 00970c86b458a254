/**
 * A wall has no hands to scroll with: what stands in here is drawn as large as it fits, and never larger than `grow`
 * times its own size. Where the window is a phone's, the page scrolls and nothing is fitted.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './fit-to-wall.module.css'

interface Props {
  /** Of the size that the content has by itself: 1 lets it only shrink. */
  readonly grow?: number
  readonly children: ReactNode
}

/** Below a third it is no longer read from anywhere: then it may be scrolled. */
const least = 0.34
const step = 0.94

export function FitToWall({ grow = 1, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outside, inside] = [box.current, content.current]
    if (!outside || !inside) return undefined
    const fit = () => {
      const isWall = getComputedStyle(outside).overflowY === 'auto'
      const draw = (zoom: number) => {
        inside.style.zoom = String(zoom)
        return zoom
      }
      let zoom = draw(isWall ? grow : 1)
      if (isWall) while (zoom * step >= least && isTooLarge(outside, inside)) zoom = draw(zoom * step)
    }
    fit()
    const watcher = new ResizeObserver(fit)
    watcher.observe(outside)
    watcher.observe(inside)
    return () => watcher.disconnect()
  }, [grow])
  return (
    <div ref={box} className={styles['fit']}>
      <div ref={content} className={styles['fitted']}>
        {children}
      </div>
    </div>
  )
}

const isTooLarge = (outside: HTMLElement, inside: HTMLElement): boolean =>
  inside.getBoundingClientRect().height > outside.clientHeight + 1 ||
  outside.scrollWidth > outside.clientWidth + 1
