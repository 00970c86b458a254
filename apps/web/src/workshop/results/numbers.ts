/** Numbers of results as people read them, in the language of the page. */

/** With its sign, one decimal at most: `+0.8`, `−1`, `0`. */
export function signed(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−')
}

/** Without a sign, one decimal at most. */
export const points = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.abs(value))

/** As a share of a whole for a style: `0%` when there is no whole. */
export const share = (part: number, whole: number): string =>
  `${whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0}%`
