/** The files that a workshop leaves, made in this page from what its reader was shown. */
import { type Language, loadMessages } from '@parley/i18n'
import { argdownText, type ArgumentMap } from '@parley/model'
import {
  ballotsCsv,
  choicesCsv,
  documentOf,
  htmlOf,
  markdownOf,
  type Report,
  type Reported,
  reportOf,
  type ReportSheets,
  shortOf,
  swingsCsv,
  wholeMap,
} from '@parley/workshop'
import { fileName } from '../../files/file-name.ts'
import { mapFile } from '../../files/map-file.ts'
import { zipOf } from '../../files/zip-of.ts'
import { tagOf } from '../../shell/speech.tsx'
import { targetText } from '../results/target-text.ts'
import { workshopSayIn } from '../workshop-say.ts'
import { mapFactsOf } from './map-facts.ts'
import { type ReportPicture, reportPictures } from './report-pictures.ts'

export const reportFormats = [
  'html',
  'pdf',
  'markdown',
  'ballots',
  'swings',
  'choices',
  'map',
  'argdown',
  'png',
  'svg',
] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportFile {
  readonly name: string
  readonly content: Blob
}
export interface Made {
  readonly files: readonly ReportFile[]
  /** What to print, where a PDF was asked for; to be saved as it is where nothing prints. */
  readonly print: { readonly pages: string; readonly instead: ReportFile } | null
  /** False: they could not be drawn, and the report is without them. */
  readonly pictures: boolean
}

interface Asked {
  readonly view: Reported
  readonly map: ArgumentMap
  readonly lang: Language
  /** Of the workshop. */
  readonly roomLang: Language
  readonly formats: ReadonlySet<ReportFormat>
  /** Pictures also of the map in pieces that can be read on paper. */
  readonly pieces: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Which formats would hold anything for this view. */
export function formatsFor({ ballots }: Pick<Reported, 'ballots'>): readonly ReportFormat[] {
  const revealed = Object.values(ballots).filter(({ state }) => state === 'revealed')
  const has: Readonly<Record<ReportFormat, boolean>> = {
    html: true,
    pdf: true,
    markdown: true,
    ballots: revealed.length > 0,
    swings: revealed.some(({ swing }) => swing),
    choices: revealed.some(({ anonymity, result }) => anonymity === 'named' && result?.choices),
    map: true,
    argdown: true,
    png: true,
    svg: true,
  }
  return reportFormats.filter((format) => has[format])
}

/** Rejects when a part of the page that it needs could not be fetched. */
export async function reportFiles({ view, map, lang, roomLang, formats, pieces, now }: Asked): Promise<Made> {
  const [say, roomSay, { report: words }] = await Promise.all([
    loadMessages(lang),
    loadMessages(roomLang),
    workshopSayIn(lang),
  ])
  const frozen = { lang: roomLang, say: roomSay }
  const facts = mapFactsOf({ map, view, lang, say, frozen })
  const report: Report = reportOf({ view, facts, lang: tagOf(lang), madeAt: now })
  const title = report.title || words.title
  const files: ReportFile[] = []
  const file = (what: string, ending: string, type: string, content: string | Blob): ReportFile => ({
    name: fileName([title, what].filter(Boolean).join(' – '), words.title, ending),
    content: content instanceof Blob ? content : new Blob([content], { type }),
  })
  const add = (what: string, ending: string, type: string, content: string | Blob | undefined) => {
    if (content !== undefined) files.push(file(what, ending, type, content))
  }
  const wantsPages = formats.has('html') || formats.has('pdf')
  const wantsPictures = formats.has('png') || formats.has('svg')
  const painted = formats.has('png')
  const drawn =
    wantsPages || wantsPictures
      ? await reportPictures({
          map,
          lang,
          messages: say,
          branches: report.spotlighted.map(({ id }) => id),
          pieces,
          painted,
        }).catch(() => null)
      : null
  const sheets: ReportSheets = {
    shown: (drawn?.sheets ?? []).map(({ id, sheet: { focus, part, parts, page } }) => ({
      id,
      text: targetText(map, focus, lang, say),
      part,
      parts,
      page,
    })),
    left: drawn?.left ?? 0,
    branchesLeft: drawn?.branchesLeft ?? 0,
  }
  const blocks = documentOf(report, { words, sheets })
  const svgs = new Map((drawn?.sheets ?? []).map(({ id, picture }) => [id, picture.svg]))
  for (const [id, { svg }] of drawn?.branches ?? []) svgs.set(id, svg)
  if (drawn?.whole) svgs.set(wholeMap, drawn.whole.svg)
  const pages = wantsPages ? htmlOf(blocks, { lang: tagOf(lang), title, pictures: svgs }) : ''
  if (formats.has('html')) add('', 'html', 'text/html', pages)
  if (formats.has('markdown')) add('', 'md', 'text/markdown', markdownOf(documentOf(report, { words })))
  if (formats.has('ballots')) add(words.votes, 'csv', 'text/csv', ballotsCsv(report, words))
  if (formats.has('swings')) add(words.swing, 'csv', 'text/csv', swingsCsv(report, words))
  if (formats.has('choices')) add(words.choicesBy, 'csv', 'text/csv', choicesCsv(report, words))
  if (formats.has('map')) add(words.onMap, 'parley.json', 'application/json', mapFile(map))
  if (formats.has('argdown')) add(words.onMap, 'argdown', 'text/plain', argdownText(map, lang, words.argdown))
  // The map and its branches as they lie, and the sheets, under the names of the report. One archive: browsers let a
  // page save ten files at once.
  const named = drawn
    ? [
        ...(drawn.whole ? [{ text: words.wholeMap, picture: drawn.whole }] : []),
        ...report.spotlighted.flatMap(({ id, text }) => {
          const picture = drawn.branches.get(id)
          return picture ? [{ text: words.branchOf(shortOf(text)), picture }] : []
        }),
        ...drawn.sheets.map(({ picture }, at) => {
          const { text = '', part = 1, parts = 1 } = sheets.shown[at] ?? {}
          return { text: words.sheetOf(shortOf(text), part, parts), picture }
        }),
      ]
    : []
  const archive = async (ending: 'png' | 'svg', contentOf: (picture: ReportPicture) => Blob | null) => {
    const packed = named.flatMap(({ text, picture }) => {
      const content = contentOf(picture)
      return content ? [{ text, content }] : []
    })
    if (!formats.has(ending) || packed.length === 0) return
    const digits = String(packed.length).length
    const entries = packed.map(({ text, content }, at) => ({
      // Sorted by name they stand in this order.
      name: fileName(`${String(at + 1).padStart(digits, '0')} ${text}`, words.title, ending),
      content,
    }))
    add(`${words.pictures} (${ending.toUpperCase()})`, 'zip', 'application/zip', await zipOf(entries))
  }
  await archive('png', ({ png }) => png)
  await archive('svg', ({ svg }) => new Blob([svg], { type: 'image/svg+xml' }))
  const isPainted = !painted || named.every(({ picture }) => picture.png !== null)
  const print = formats.has('pdf') ? { pages, instead: file('', 'html', 'text/html', pages) } : null
  const isDrawn = drawn !== null || !(wantsPages || wantsPictures)
  return { files, print, pictures: isDrawn && isPainted }
}
