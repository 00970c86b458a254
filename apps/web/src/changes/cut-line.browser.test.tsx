import { useState } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { inPage } from '../testing/in-page.tsx'
import { CutLine } from './cut-line.tsx'
import { cutPlaces } from './cut-places.ts'

function Cut({ text, lang }: { text: string; lang: string }) {
  const places = cutPlaces(text, lang)
  const [at, setAt] = useState(places.all[0] ?? 0)
  return (
    <CutLine
      label="Cut"
      text={text}
      lang={lang}
      places={places}
      at={at}
      onCut={setAt}
      tell={(before, behind) => `${before} | ${behind}`}
    />
  )
}
const told = () => document.querySelector('[role=slider]')?.getAttribute('aria-valuetext')

/** Presses the middle of a character of the text. */
async function pressAt(text: string, word: string): Promise<void> {
  const slider = document.querySelector('[role=slider]')!
  const walker = document.createTreeWalker(slider, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(word)
    if (at < 0) continue
    const range = new Range()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { left, top, width, height } = range.getBoundingClientRect()
    const [clientX, clientY] = [left + width / 4, top + height / 2]
    slider.dispatchEvent(new PointerEvent('pointerdown', { clientX, clientY, bubbles: true, buttons: 1 }))
    return
  }
  throw new Error(`${word} is not in ${text}.`)
}

test('left and right go by words, up and down by sentences, and the halves are told', async () => {
  await inPage(render, <Cut text="One two. Three four. Five six." lang="en" />)
  expect(told()).toBe('One | two. Three four. Five six.')
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  expect(told()).toBe('One two. | Three four. Five six.')
  await userEvent.keyboard('{ArrowDown}{ArrowRight}')
  expect(told()).toBe('One two. Three four. Five | six.')
  await userEvent.keyboard('{ArrowRight}')
  expect(told()).toBe('One two. Three four. Five | six.')
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowLeft}')
  expect(told()).toBe('One | two. Three four. Five six.')
  await userEvent.keyboard('{End}')
  expect(told()).toBe('One two. Three four. Five | six.')
})

test('a press cuts where it falls, before the cut that is there and behind it', async () => {
  const text = 'Air gets cleaner and streets get quieter'
  await inPage(render, <Cut text={text} lang="en" />)
  await pressAt(text, 'streets')
  await expect.poll(told).toBe('Air gets cleaner and | streets get quieter')
  await pressAt(text, 'cleaner')
  await expect.poll(told).toBe('Air gets | cleaner and streets get quieter')
})

test('Chinese is cut between words that have no blanks', async () => {
  const text = '空气更清洁，街道更安静'
  await inPage(render, <Cut text={text} lang="zh" />)
  await pressAt(text, '街道')
  await expect.poll(told).toBe('空气更清洁， | 街道更安静')
})
