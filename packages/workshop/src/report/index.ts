export {
  type Bearing,
  type MapFacts,
  type OpenQuestion,
  type RowFact,
  rowsToTell,
  type SourceFact,
} from './facts.ts'
export {
  type BallotLine,
  type CruxLine,
  type Report,
  type Reported,
  reportOf,
  type TargetLine,
} from './report.ts'
export { strongest } from './strongest.ts'
export {
  type Block,
  documentOf,
  type ReportSheets,
  type ReportWords,
  wholeMap,
  type Wording,
} from './document.ts'
export { markdownOf } from './markdown.ts'
export { htmlOf, type Pages, readableWidth } from './html.ts'
export { ballotsCsv, choicesCsv, swingsCsv } from './csv.ts'
export { shortOf } from './telling.ts'
