/** Words of the details panel: texts, translations, sources and citations, who asserts, origin. */
export const panel = {}
