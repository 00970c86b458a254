/** A report as Markdown (CommonMark with tables): every character that people gave stands for itself. */
import type { Block } from './document.ts'
import { webAddress } from './web-address.ts'

/** Pictures are left out: the file is to be one file. */
export const markdownOf = (blocks: readonly Block[]): string =>
  `${blocks
    .filter((block, at) => !isEmptyHeading(blocks, at))
    .flatMap(blockIn)
    .join('\n\n')}\n`

/** A heading over pictures alone. */
const isEmptyHeading = (blocks: readonly Block[], at: number): boolean =>
  blocks[at]?.type === 'heading' && blocks[at + 1]?.type === 'picture'

function blockIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      // At its end these would be taken for its frame.
      return [`${'#'.repeat(block.level)} ${plain(block.text).replaceAll(/#(?=#*$)/g, '\\#')}`]
    case 'text':
      if (block.name) return [`**${plain(block.name)}** – ${plain(block.text)}`]
      return [block.hint ? `*${plain(block.text)}*` : atStart(block.text)]
    case 'list':
      return block.items.length ? [block.items.map((item) => `- ${atStart(item)}`).join('\n')] : []
    case 'facts':
      return [
        block.items
          .map(([name, text]) => `- **${plain(name)}${colonAfter(name)}** ${plain(text)}`)
          .join('\n'),
      ]
    case 'table':
      return [
        [
          row(block.head),
          row(block.head.map(() => '---')),
          ...block.rows.map((cells) => row(cells.map(plain))),
        ].join('\n'),
      ]
    case 'link': {
      const url = webAddress(block.url)
      const name = url ? `[${plain(block.text)}](<${url}>)` : atStart(block.text)
      return [[`- ${name}`, ...block.items.map((item) => `  - ${atStart(item)}`)].join('\n')]
    }
    default:
      return []
  }
}

/** As wide as the letters before it. */
const colonAfter = (name: string): string => (/\p{Script=Han}[）」”]?$/u.test(name.trim()) ? '：' : ':')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** On one line; nothing in it is markup, not even HTML. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' – ')
    .replaceAll(/\s+/g, ' ')
    // Alone it is itself; before a name and a semicolon it is another character.
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    // Parentheses and `!` mean something beside brackets alone, which never stand bare.
    .replaceAll(/[\\`*_[\]~|^$]/g, '\\$&')
    // What some readers make a link of by themselves.
    .replaceAll(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2')

/** The same at the beginning of a line, or of an item, where some characters make lists, rules, quotes and headings. */
const atStart = (text: string): string =>
  plain(text)
    .replace(/^([-+=:#>])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
