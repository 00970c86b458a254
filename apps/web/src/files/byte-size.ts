/** A number of bytes as people read it: kilobytes below a megabyte, then megabytes with one digit. */
import type { Language, Messages } from '@parley/i18n'

export function byteSize(bytes: number, language: Language, say: Messages): string {
  const format = (n: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(n)
  return bytes < 1_000_000
    ? say.files.kilobytes(format(Math.max(1, Math.round(bytes / 1000)), 0))
    : say.files.megabytes(format(bytes / 1_000_000, 1))
}
