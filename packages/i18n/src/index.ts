export { counted } from './counted.ts'
export {
  isLanguage,
  type Language,
  languages,
  loadMessages,
  loadSchemeMessages,
  preferredLanguage,
} from './languages.ts'
export type { Messages } from './en/index.ts'
export type { SchemeMessages } from './en/argument-schemes.ts'
