import type { Shown, Typing } from '@parley/canvas'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { joinTyping } from './join-typing.ts'

/** A session that writes down what the box tells it, and lets a peer write. */
class HeardTyping implements Typing {
  readonly text = 'One claim'
  readonly told: string[] = []
  last: Shown | undefined
  #show: Parameters<Typing['onRemote']>[0] | undefined
  onRemote(show: Parameters<Typing['onRemote']>[0]) {
    this.#show = show
    return () => {
      this.#show = undefined
    }
  }
  input(shown: Shown) {
    this.last = shown
    this.told.push(`input ${shown.text}`)
  }
  select() {}
  composing(on: boolean) {
    this.told.push(`composing ${on}`)
  }
  end() {
    this.told.push('end')
  }
  /** A peer puts letters before all that is there. */
  peerBegins(with_: string, now: string) {
    this.#show?.(with_ + now, (caret) => caret + with_.length)
  }
  get listens() {
    return this.#show !== undefined
  }
}

const area = document.createElement('textarea')
beforeEach(() => {
  area.value = ''
  document.body.append(area)
})
afterEach(() => area.remove())

function join() {
  const typing = new HeardTyping()
  const seen: string[] = []
  const undone: string[] = []
  const end = joinTyping(area, typing, {
    undo: () => undone.push('undo'),
    redo: () => undone.push('redo'),
    shows: (text) => seen.push(text),
  })
  return { typing, seen, undone, end }
}

test('the box shows the text, and tells each letter with the caret', async () => {
  const { typing, seen, end } = join()
  expect(area.value).toBe('One claim')
  area.focus()
  area.setSelectionRange(3, 3)
  await userEvent.keyboard('!')
  expect(typing.last).toEqual({ text: 'One! claim', start: 4, end: 4 })
  expect(seen).toEqual(['One claim', 'One! claim'])
  end()
})

test('a peer’s letters come in, and caret and selection stay where they were in the words', () => {
  const { typing, seen, end } = join()
  area.focus()
  area.setSelectionRange(4, 9, 'backward')
  typing.peerBegins('But ', 'One claim')
  expect(area.value).toBe('But One claim')
  expect([area.selectionStart, area.selectionEnd, area.selectionDirection]).toEqual([8, 13, 'backward'])
  expect(seen.at(-1)).toBe('But One claim')
  end()
})

test('while an input method composes nothing is told; then all of it at once, before the peers’ letters are let in', () => {
  const { typing, end } = join()
  area.focus()
  area.dispatchEvent(new CompositionEvent('compositionstart'))
  area.value = 'One claim ni'
  area.dispatchEvent(new InputEvent('input'))
  area.value = 'One claim 你'
  area.dispatchEvent(new InputEvent('input'))
  expect(typing.told).toEqual(['composing true'])
  area.dispatchEvent(new CompositionEvent('compositionend'))
  expect(typing.told).toEqual(['composing true', 'input One claim 你', 'composing false'])
  end()
})

test('undo in the box is the map’s, not the browser’s', () => {
  const { undone, end } = join()
  for (const inputType of ['historyUndo', 'historyRedo']) {
    const event = new InputEvent('beforeinput', { inputType, cancelable: true })
    area.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  }
  expect(undone).toEqual(['undo', 'redo'])
  end()
})

test('once ended the box is nobody’s, and it ends once', async () => {
  const { typing, end } = join()
  end()
  end()
  expect(typing.told).toEqual(['end'])
  expect(typing.listens).toBe(false)
  area.focus()
  await userEvent.keyboard('x')
  expect(typing.told).toEqual(['end'])
})
