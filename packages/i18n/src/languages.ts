/** The languages that the interface speaks, each by its own name. */
import type { SchemeMessages } from './en/argument-schemes.ts'
import type { EditorMessages } from './en/editor/index.ts'
import type { Messages } from './en/index.ts'
import type { WorkshopMessages } from './en/workshop/index.ts'

/** Those that the page speaks, each in its own name. */
export const languages = { en: 'English', zh: '简体中文', ru: 'Русский' } as const
export type Language = keyof typeof languages

/** Whether a tag is exactly one of them: `zh-Hans` is none. */
export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === 'string' && Object.hasOwn(languages, tag)

const catalogs: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en/index.ts')).en,
  zh: async () => (await import('./zh/index.ts')).zh,
  ru: async () => (await import('./ru/index.ts')).ru,
}

/** Fetches a catalog; each is a chunk of its own. */
export const loadMessages = (language: Language): Promise<Messages> => catalogs[language]()

const schemeCatalogs: Record<Language, () => Promise<SchemeMessages>> = {
  en: async () => (await import('./en/argument-schemes.ts')).argumentSchemes,
  zh: async () => (await import('./zh/argument-schemes.ts')).argumentSchemes,
  ru: async () => (await import('./ru/argument-schemes.ts')).argumentSchemes,
}

/** Fetches the words of the argumentation schemes: they are long, and few readers name a scheme. */
export const loadSchemeMessages = (language: Language): Promise<SchemeMessages> => schemeCatalogs[language]()

const editorCatalogs: Record<Language, () => Promise<EditorMessages>> = {
  en: async () => (await import('./en/editor/index.ts')).editor,
  zh: async () => (await import('./zh/editor/index.ts')).editor,
  ru: async () => (await import('./ru/editor/index.ts')).editor,
}

/** Fetches the words of what opens over or beside a map: panels, palette, dialogs of editing. */
export const loadEditorMessages = (language: Language): Promise<EditorMessages> => editorCatalogs[language]()

const workshopCatalogs: Record<Language, () => Promise<WorkshopMessages>> = {
  en: async () => (await import('./en/workshop/index.ts')).workshop,
  zh: async () => (await import('./zh/workshop/index.ts')).workshop,
  ru: async () => (await import('./ru/workshop/index.ts')).workshop,
}

/** Fetches the words of workshops: whoever only edits a map needs none of them. */
export const loadWorkshopMessages = (language: Language): Promise<WorkshopMessages> =>
  workshopCatalogs[language]()

/** The first of the reader's languages that Parley speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}
