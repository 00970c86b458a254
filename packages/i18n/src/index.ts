export { counted } from './counted.ts'
export {
  isLanguage,
  type Language,
  languages,
  loadEditorMessages,
  loadMessages,
  loadSchemeMessages,
  preferredLanguage,
} from './languages.ts'
export type { Messages } from './en/index.ts'
export type { EditorMessages } from './en/editor/index.ts'
export type { SchemeMessages } from './en/argument-schemes.ts'
