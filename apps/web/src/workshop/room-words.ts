/** What stands for all in the language of the workshop, whatever that of the page is: names of sides, sentences asked. */
import { isLanguage, type WorkshopMessages } from '@parley/i18n'
import { workshopSayIn } from './workshop-say.ts'

/**
 * In English where the workshop has a language that the page does not speak. Never rejects.
 *
 * @param otherwise what stands for it where those words cannot be fetched, as without a line
 */
export const wordsOfRoom = (
  { lang }: { readonly lang: string },
  otherwise: WorkshopMessages,
): Promise<WorkshopMessages> => workshopSayIn(isLanguage(lang) ? lang : 'en').catch(() => otherwise)
