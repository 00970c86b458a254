/** Full-width signs: those that renderers set closer when two stand together, and the Chinese dash. */

/** CJK punctuation and full-width forms: full-width in any text. */
const anywhere = '\\u3000-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF3D\\uFF5B-\\uFF60'
/** Quotes, dashes, dots that are full-width in a Chinese face alone. */
const inHan = `${anywhere}\\u2014\\u2018\\u2019\\u201C\\u201D\\u2025\\u2026\\u00B7`

export const fullWidth = {
  anywhere: new RegExp(`[${anywhere}]`, 'u'),
  inHan: new RegExp(`[${inHan}]`, 'u'),
  /** For `split`: each sign a part of its own, what is between them the others. */
  partsAnywhere: new RegExp(`([${anywhere}])`, 'u'),
  partsInHan: new RegExp(`([${inHan}])`, 'u'),
} as const

export const isHanDash = (sign: string): boolean => sign === '\u2014'
