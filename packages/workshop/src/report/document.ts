/**
 * The report as paper: headings, paragraphs, lists and tables with their words, said once for all formats. A format
 * writes what stands here and escapes it; it decides nothing.
 */
import type { WorkshopMessages } from '@parley/i18n'
import { agendaPart, outcomesPart, peoplePart, sidesPart } from './part-agenda.ts'
import { ballotsPart, swingsPart } from './part-ballots.ts'
import { cruxesPart, questionsPart } from './part-cruxes.ts'
import { cardsPart, flagsPart, picksPart, reactionsPart, sourcesPart } from './part-leavings.ts'
import { methodPart } from './part-method.ts'
import type { Report } from './report.ts'
import { shortOf, type Telling, tellingOf } from './telling.ts'

/** What the catalogs say in reports. */
export type ReportWords = WorkshopMessages['report']

export type Block =
  /** `page: 'new'` begins a page of paper. */
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly page?: 'new' }
  /** `name`: what the text is called, told before it. */
  | { readonly type: 'text'; readonly text: string; readonly name?: string; readonly hint?: true }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly items: readonly (readonly [name: string, text: string])[] }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** The first cell names its row. As many cells as `head` has. */
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly type: 'link'; readonly text: string; readonly url: string; readonly items: readonly string[] }
  /**
   * `map`, a row whose branch is shown, or a piece; a format without that picture leaves it out with its text. Pieces say
   * whether they begin a page of paper.
   */
  | { readonly type: 'picture'; readonly id: string; readonly text: string; readonly page?: 'new' | 'same' }

export interface Wording {
  readonly words: ReportWords
  /** IANA name; that of the machine when left out. */
  readonly timeZone?: string
  /** Pictures in which the map is told piece by piece; none when left out. */
  readonly sheets?: ReportSheets
}

/** Pictures besides the whole map. */
export interface ReportSheets {
  /** Pieces of the map that can be read on paper: a claim with what bears on it. */
  readonly shown: readonly {
    /** Of its picture. */
    readonly id: string
    /** Of the claim that it is about. */
    readonly text: string
    /** Which of how many of this claim, from 1. */
    readonly part: number
    readonly parts: number
    /** Which page of paper it was made for, of those that hold pieces. */
    readonly page: number
  }[]
  /** How many pieces there are besides. */
  readonly left: number
  /** How many branches that were in the spotlight have no picture because there were too many. */
  readonly branchesLeft: number
}

/** The name under which the picture of the whole map stands. */
export const wholeMap = 'map'

/** In the language of the report. O(report). */
export function documentOf(report: Report, { words, timeZone, sheets }: Wording): readonly Block[] {
  const tell = tellingOf(report.lang, words, timeZone)
  return [
    ...headOf(report, tell),
    ...outcomesPart(report, tell),
    ...cruxesPart(report, tell),
    ...sidesPart(report, tell),
    ...swingsPart(report, tell),
    ...ballotsPart(report, tell),
    ...questionsPart(report, tell),
    ...reactionsPart(report, tell),
    ...flagsPart(report, tell),
    ...picksPart(report, tell),
    ...cardsPart(report, tell),
    ...picturesPart(report, tell, sheets),
    ...agendaPart(report, tell),
    ...peoplePart(report, tell),
    ...sourcesPart(report, tell),
    ...methodPart(report, tell),
  ]
}

function headOf(
  { title, map, beganAt, endedAt, madeAt, people }: Report,
  { words, moment, between }: Telling,
): readonly Block[] {
  // A screen on a wall is nobody.
  const present = people.filter(({ part }) => part !== 'viewer').length
  const held = endedAt === undefined ? moment(beganAt) : between(beganAt, endedAt)
  return [
    { type: 'heading', level: 1, text: title || words.untitled },
    {
      type: 'facts',
      items: [
        [words.onMap, map || words.untitled],
        [words.held, held],
        [words.present, words.peopleCount(present)],
        [words.made, moment(madeAt)],
      ],
    },
    ...(endedAt === undefined ? [{ type: 'text', text: words.notEnded, hint: true } as const] : []),
  ]
}

function picturesPart(
  { spotlighted }: Report,
  { words }: Telling,
  sheets: ReportSheets | undefined,
): readonly Block[] {
  const shown = sheets?.shown ?? []
  return [
    { type: 'heading', level: 2, text: words.pictures },
    { type: 'picture', id: wholeMap, text: words.wholeMap },
    ...spotlighted.map(
      ({ id, text }) => ({ type: 'picture', id, text: words.branchOf(shortOf(text)) }) as const,
    ),
    ...(sheets?.branchesLeft
      ? [{ type: 'text', text: words.branchesCut(sheets.branchesLeft), hint: true } as const]
      : []),
    ...(shown.length
      ? ([
          { type: 'heading', level: 3, text: words.sheetsTitle, page: 'new' },
          { type: 'text', text: words.sheetsAre },
        ] as const)
      : []),
    ...shown.map(
      ({ id, text, part, parts, page }, at) =>
        ({
          type: 'picture',
          id,
          text: words.sheetOf(shortOf(text), part, parts),
          // The first stands below what leads up to it.
          page: at > 0 && page !== shown[at - 1]?.page ? 'new' : 'same',
        }) as const,
    ),
    ...(sheets?.left ? [{ type: 'text', text: words.sheetsCut(sheets.left), hint: true } as const] : []),
  ]
}
