/**
 * A wall has no hands to scroll with: what stands in here is drawn as large as it fits, and never larger than `grow`
 * times its own size. Of several things, they stand in so many columns as let them be largest, each row as full as
 * the others or nearly. Where the window is a phone's, the page scrolls and nothing is fitted.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { columnsOf } from './columns-of.ts'
import styles from './fit-to-wall.module.css'

interface Props {
  /** Of the size that the content has by itself: 1 lets it only shrink. */
  readonly grow?: number
  /** What is in it is set in pixels, for a page: it grows so much on a wall of 1920, and with the wall. */
  readonly ofPage?: boolean
  /** How many things stand in it that may be side by side. */
  readonly items?: number
  readonly children: ReactNode
}

/** Below a third it is no longer read from anywhere: then it may be scrolled. */
const least = 0.34
const step = 0.94
/** In which the wall's own letters are set there. */
const unitOf1920 = 24

export function FitToWall({ grow = 1, ofPage = false, items = 1, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outside, inside] = [box.current, content.current]
    if (!outside || !inside) return undefined
    const fit = () => {
      const { overflowY, fontSize } = getComputedStyle(outside)
      const isWall = overflowY === 'auto'
      const most = ofPage ? grow * (Number.parseFloat(fontSize) / unitOf1920) : grow
      const draw = (zoom: number) => {
        inside.style.zoom = String(zoom)
        return zoom
      }
      const largest = (columns: number) => {
        inside.style.setProperty('--columns', String(columns))
        let zoom = draw(most)
        while (zoom * step >= least && isTooLarge(outside, inside)) zoom = draw(zoom * step)
        return zoom
      }
      if (!isWall) {
        inside.style.removeProperty('--columns')
        draw(1)
        return
      }
      const found = columnsOf(items).map((columns) => ({ columns, zoom: largest(columns) }))
      const best = found.reduce((a, b) => (b.zoom > a.zoom ? b : a))
      inside.style.setProperty('--columns', String(best.columns))
      draw(best.zoom)
    }
    fit()
    const watcher = new ResizeObserver(fit)
    watcher.observe(outside)
    watcher.observe(inside)
    return () => watcher.disconnect()
  }, [grow, ofPage, items])
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
