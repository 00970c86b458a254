/** A hand on the page, by the browser's own input, one movement for each frame. */
import type { CDPSession, Page } from 'playwright'

export interface Hand {
  /** Turns the wheel over the middle of the window; with `zoom` as with Ctrl held. */
  readonly wheel: (dx: number, dy: number, zoom?: boolean) => Promise<void>
  /** Nothing is done for so many frames: each is a step of its own. */
  readonly wait: (frames: number) => Promise<void>
  readonly press: (x: number, y: number) => Promise<void>
  readonly moveTo: (x: number, y: number) => Promise<void>
  readonly release: (x: number, y: number) => Promise<void>
  readonly key: (letter: string) => Promise<void>
}

export function handOn(page: Page, cdp: CDPSession): Hand {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const frame = () => cdp.send('Runtime.evaluate', { expression: nextFrame, awaitPromise: true })
  const mouse = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) => {
    const held = type === 'mouseMoved' && isHeld
    const button = type === 'mouseMoved' && !held ? 'none' : 'left'
    const buttons = type === 'mouseReleased' ? 0 : button === 'left' ? 1 : 0
    await cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 })
    await frame()
  }
  let isHeld = false
  return {
    async wheel(dx, dy, zoom = false) {
      await cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: width / 2,
        y: height / 2,
        deltaX: dx,
        deltaY: dy,
        modifiers: zoom ? 2 : 0,
      })
      await frame()
    },
    async wait(frames) {
      for (let left = frames; left > 0; left--) await frame()
    },
    async press(x, y) {
      await mouse('mouseMoved', x, y)
      await mouse('mousePressed', x, y)
      isHeld = true
    },
    moveTo: (x, y) => mouse('mouseMoved', x, y),
    async release(x, y) {
      await mouse('mouseReleased', x, y)
      isHeld = false
    },
    async key(letter) {
      const code = letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter, code })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code })
      await frame()
    },
  }
}

/** The frame of the input and the one behind it: what the page does later for an input belongs to it too. */
const nextFrame = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  console.timeStamp('step')
  done()
})))`
