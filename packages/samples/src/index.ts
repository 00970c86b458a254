export { moscow, type SampleContent } from './moscow/index.ts'
export type {
  SampleLanguage,
  SampleLink,
  SampleRemark,
  SampleSource,
  SampleStatement,
  SourceKey,
  Words,
} from './moscow/content.ts'
