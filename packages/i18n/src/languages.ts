/** The languages that the interface speaks, each by its own name. */
import type { Messages } from './en/index.ts'

export const languages = { en: 'English', zh: '简体中文', ru: 'Русский' } as const
export type Language = keyof typeof languages

export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === 'string' && Object.hasOwn(languages, tag)

const catalogs: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en/index.ts')).en,
  zh: async () => (await import('./zh/index.ts')).zh,
  ru: async () => (await import('./ru/index.ts')).ru,
}

/** Fetches a catalog; each is a chunk of its own. */
export const loadMessages = (language: Language): Promise<Messages> => catalogs[language]()

/** The first of the reader's languages that Parley speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}
