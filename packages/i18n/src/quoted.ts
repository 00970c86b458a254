/** Words of somebody else in a sentence of ours, between quotation marks; quotation marks within them are the inner ones. */

/** Opening and closing, outer and inner. */
const marks = {
  en: ['“', '”', '‘', '’'],
  zh: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
} as const

/** A mark that is not closed, as in a name that was cut, becomes an inner one like any other. O(length). */
export function quoted(language: keyof typeof marks, words: string): string {
  const [opens, closes, inside, outside] = marks[language]
  return `${opens}${words.replaceAll(opens, inside).replaceAll(closes, outside)}${closes}`
}
