/** What a PDF says of itself: its sheets, and where on them its headings begin. Of files as Chromium writes them. */

export interface PdfPages {
  /** Points; as many as there are sheets. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  /** By the outline, in its order: on which sheet, from 0, and how many points above its lower edge. */
  readonly headings: readonly { readonly page: number; readonly above: number }[]
  /** BCP 47; '' when it does not say. */
  readonly lang: string
  /** Read aloud as headings, tables and pictures, and not as marks on paper. */
  readonly isTagged: boolean
  /** How many of its fonts say which letters their shapes are, and how many do not. */
  readonly fonts: { readonly withLetters: number; readonly without: number }
  /** Words with which the pictures are described. */
  readonly descriptions: readonly string[]
}

/** O(bytes). Throws when it is no PDF. */
export function pagesOf(file: Buffer): PdfPages {
  const text = file.toString('latin1')
  if (!text.startsWith('%PDF-')) throw new Error('This is no PDF.')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body)
  const all = [...objects]
  const pages = all.filter(([, body]) => /\/Type \/Page\b(?!s)/.test(body))
  const place = new Map(pages.map(([id], at) => [id, at]))
  const headings = all.flatMap(([, body]) => {
    if (!/\/Title /.test(body)) return []
    const [, page = '', above = ''] = /\/Dest \[(\d+) 0 R \/XYZ [-\d.]+ ([-\d.]+)/.exec(body) ?? []
    const at = place.get(page)
    return at === undefined ? [] : [{ page: at, above: Number(above) }]
  })
  const fonts = all.filter(
    ([, body]) => /\/Type \/Font\b(?!D)/.test(body) && !/\/Subtype \/CIDFont/.test(body),
  )
  const withLetters = fonts.filter(([, body]) => body.includes('/ToUnicode')).length
  return {
    sizes: pages.map(([, body]) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? []
      return { width: Number(width), height: Number(height) }
    }),
    headings,
    lang: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? '',
    isTagged: text.includes('/StructTreeRoot') && /\/Marked true/.test(text),
    fonts: { withLetters, without: fonts.length - withLetters },
    descriptions: [...text.matchAll(/\/Alt (\([^)]*\)|<[0-9A-Fa-f]*>)/g)].map(([, words = '']) =>
      wordsOf(words),
    ),
  }
}

/** A text string of a PDF: in brackets, or as UTF-16 in hexadecimal digits. */
function wordsOf(written: string): string {
  if (written.startsWith('(')) return written.slice(1, -1)
  const units = written.slice(5, -1).match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}
