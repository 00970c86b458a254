/**
 * A report as one HTML file that fetches nothing, runs nothing and prints well. All words are escaped, and a policy in
 * its head forbids what an oversight might let through.
 */
import type { Block } from './document.ts'
import { sheet } from './html-sheet.ts'
import { webAddress } from './web-address.ts'

export interface Pages {
  /** BCP 47, of the words. */
  readonly lang: string
  readonly title: string
  /** SVG by the ids of picture blocks; a block without one is left out. */
  readonly pictures?: ReadonlyMap<string, string>
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** O(blocks and pictures). */
export function htmlOf(blocks: readonly Block[], { lang, title, pictures = new Map() }: Pages): string {
  const shown = blocks.filter((block, at) => {
    if (block.type === 'picture') return pictures.has(block.id)
    const next = blocks[at + 1]
    return block.type !== 'heading' || next?.type !== 'picture' || pictures.size > 0
  })
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...shown.map((block, at) => blockIn(block, pictures, shown[at + 1])),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function blockIn(block: Block, pictures: ReadonlyMap<string, string>, next: Block | undefined): string {
  switch (block.type) {
    case 'heading': {
      // On paper it goes with the picture below it, onto a sheet that is turned.
      const turned = next?.type === 'picture' && isWide(pictures.get(next.id))
      const kind = turned ? ' class="turned"' : block.page === 'new' ? ' class="new"' : ''
      return `<h${block.level}${kind}>${lines(block.text)}</h${block.level}>`
    }
    case 'text':
      return `<p${block.hint ? ' class="hint"' : ''}>${block.name ? `<strong>${lines(block.name)}</strong><br>` : ''}${lines(block.text)}</p>`
    case 'list':
      return `<ul>${items(block.items)}</ul>`
    case 'facts':
      return `<dl>${block.items.map(([name, text]) => `<div><dt>${lines(name)}</dt><dd>${lines(text)}</dd></div>`).join('')}</dl>`
    case 'table':
      return tableIn(block)
    case 'link': {
      const url = webAddress(block.url)
      const name = url
        ? `<a href="${escaped(url)}" rel="noreferrer">${lines(block.text)}</a>`
        : lines(block.text)
      const places = block.items.length ? `<ul>${items(block.items)}</ul>` : ''
      return `<section class="source"><p>${name}</p>${places}</section>`
    }
    default: {
      const svg = pictures.get(block.id) ?? ''
      const data = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
      // `encodeURIComponent` leaves quotes of one kind alone.
      const source = data.replaceAll("'", '%27')
      const text = escaped(block.text)
      const { page } = block
      const kind = isWide(svg) ? 'turned' : page ? `piece${page === 'new' ? ' new' : ''}` : ''
      // Pieces are all of one scale on paper. An attribute, since the page in which this is printed allows no styles in the
      // text; on a screen the style sheet takes it back.
      const [wide] = sizeOf(svg)
      const width = page && wide ? ` width="${Math.min(100, (wide / readableWidth) * 100).toFixed(2)}%"` : ''
      return `<figure${kind && ` class="${kind}"`}><img src="${source}" alt="${text}"${width}><figcaption>${text}</figcaption></figure>`
    }
  }
}

function tableIn({ caption, head, rows }: Extract<Block, { type: 'table' }>): string {
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td${isNumber(cell) ? ' class="n"' : ''}>${lines(cell)}</td>`)
    return `<tr><th scope="row">${lines(first)}</th>${cells.join('')}</tr>`
  })
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>`,
    `<thead><tr>${head.map((one) => `<th scope="col">${lines(one)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('')
}

/** So wide a picture, in its own units, can be read on a sheet that stands upright: letters of 11 are then 7 points. */
export const readableWidth = 790

/** Wider than a sheet that stands upright would show well. */
function isWide(svg: string | undefined): boolean {
  const [width, height] = sizeOf(svg)
  // Pictures end on whole units.
  return width > Math.max(readableWidth + 4, height * 1.1)
}
/** 0 by 0 where it does not say. */
function sizeOf(svg: string | undefined): readonly [width: number, height: number] {
  const [, width = 0, height = 0] = /<svg[^>]*\swidth="([\d.]+)"\sheight="([\d.]+)"/.exec(svg ?? '') ?? []
  return [Number(width), Number(height)]
}

const isNumber = (cell: string): boolean => /^[−+]?[\d.,\s]*\d$/.test(cell)
const items = (all: readonly string[]): string => all.map((item) => `<li>${lines(item)}</li>`).join('')
const lines = (text: string): string => escaped(text).replaceAll(/\r\n?|\n/g, '<br>')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Controls other than line breaks and tabs are no text of HTML. */
const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? '')
