/** An indented text as nested lists of HTML, for word processors: relations in words. Nothing in it is the map's markup. */
import { readOutline } from './read-outline.ts'
import type { Lang, Stance } from './rows.ts'

/** How an item bears on the one above; `and`: it holds together with it. */
export type ListedLook = 'supports' | 'rebuts' | 'undercuts' | 'backs' | 'answers' | 'asks' | 'and'

/**
 * @param text as `outlineText` writes it
 * @param words how each relation is called, in the language of the text
 */
export function outlineHtml(text: string, lang: Lang, words: Readonly<Record<ListedLook, string>>): string {
  const { items } = readOutline(text, { as: 'relations' })
  const depths: number[] = []
  let html = ''
  let open = 0
  for (const { under, bears, onStep, words: said } of items) {
    const depth = under === null ? 1 : (depths[under] ?? 0) + 1
    depths.push(depth)
    while (open > depth) {
      html += '</li></ul>'
      open -= 1
    }
    if (open === depth) html += '</li>'
    while (open < depth) {
      html += '<ul>'
      open += 1
    }
    const word = bears === null ? '' : words[lookOf(bears, onStep)]
    html += `<li>${word ? `<b>${escaped(word)}:</b> ` : ''}${escaped(said).replaceAll('\n', '<br>')}`
  }
  return `<div lang="${escaped(lang)}">${html}${'</li></ul>'.repeat(open)}</div>`
}

function lookOf(bears: Stance | 'with', onStep: boolean): ListedLook {
  if (bears === 'with') return 'and'
  if (!onStep || bears === 'asks') return bears
  return bears === 'rebuts' ? 'undercuts' : 'backs'
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (words: string): string => words.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '')
