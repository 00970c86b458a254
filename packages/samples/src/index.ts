export { claimId, linkId, sampleWrites, sourceId } from './sample-writes.ts'
export { moscow, type SampleContent } from './moscow/index.ts'
export { positions } from './moscow/positions.ts'
export type {
  SampleLanguage,
  SampleLink,
  SampleRemark,
  SampleSource,
  SampleStatement,
  SourceKey,
  Words,
} from './moscow/content.ts'
