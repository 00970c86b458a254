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
  swingsCsv,
} from '@parley/workshop'
import { fileName } from '../../files/file-name.ts'
import { mapFile } from '../../files/map-file.ts'
import { tagOf } from '../../shell/speech.tsx'
import { workshopSayIn } from '../workshop-say.ts'
import { mapFactsOf } from './map-facts.ts'
import { reportPictures } from './report-pictures.ts'

export const reportFormats = [
  'html',
  'pdf',
  'markdown',
  'ballots',
  'swings',
  'choices',
  'map',
  'argdown',
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
  }
  return reportFormats.filter((format) => has[format])
}

/** Rejects when a part of the page that it needs could not be fetched. */
export async function reportFiles({ view, map, lang, roomLang, formats, now }: Asked): Promise<Made> {
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
  const blocks = documentOf(report, { words })
  const wantsPages = formats.has('html') || formats.has('pdf')
  const drawn = wantsPages
    ? await reportPictures({ map, rows: view.spotlighted, lang, messages: say }).catch(() => null)
    : new Map<string, string>()
  const pages = wantsPages
    ? htmlOf(blocks, { lang: tagOf(lang), title, ...(drawn ? { pictures: drawn } : {}) })
    : ''
  const { csv } = words
  if (formats.has('html')) add('', 'html', 'text/html', pages)
  if (formats.has('markdown')) add('', 'md', 'text/markdown', markdownOf(blocks))
  if (formats.has('ballots')) add(words.votes, 'csv', 'text/csv', ballotsCsv(report, words))
  if (formats.has('swings')) add(words.swing, 'csv', 'text/csv', swingsCsv(report, words))
  if (formats.has('choices')) add(csv.choice, 'csv', 'text/csv', choicesCsv(report, words))
  if (formats.has('map')) add(words.onMap, 'parley.json', 'application/json', mapFile(map))
  if (formats.has('argdown')) add(words.onMap, 'argdown', 'text/plain', argdownText(map, lang, words.argdown))
  const print = formats.has('pdf') ? { pages, instead: file('', 'html', 'text/html', pages) } : null
  return { files, print, pictures: drawn !== null }
}
