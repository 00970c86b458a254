export { counted } from './counted.ts'
export { isLanguage, type Language, languages, loadMessages, preferredLanguage } from './languages.ts'
export type { Messages } from './en/index.ts'
