export { counted } from './counted.ts'
export {
  isLanguage,
  type Language,
  languages,
  loadEditorMessages,
  loadMessages,
  loadSchemeMessages,
  loadWorkshopMessages,
  preferredLanguage,
} from './languages.ts'
export type { Messages } from './en/index.ts'
export type { EditorMessages } from './en/editor/index.ts'
export type { WorkshopMessages } from './en/workshop/index.ts'
export type { SchemeMessages } from './en/argument-schemes.ts'
