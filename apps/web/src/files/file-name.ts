/** A file's name from a map's title: as written, without what some file system refuses. */

/** Longest stem in UTF-16 units: with an ending it stays under 255 bytes in any script. */
const stemLength = 72

/**
 * @param fallback for a title of which nothing is left
 * @param ending without its dot, such as `png` or `parley.json`
 */
export function fileName(title: string, fallback: string, ending: string): string {
  return `${stemOf(title) || stemOf(fallback) || 'parley'}.${ending}`
}

function stemOf(title: string): string {
  const clean = title
    .normalize('NFC')
    // Separators, wildcards, pipes and quotes; controls and marks that turn the direction of writing.
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, stemLength)
    // A slice may cut a letter of two units in half.
    .replace(/[\uD800-\uDBFF]$/, '')
    // Windows drops dots and spaces at the end, and hides names that begin with a dot elsewhere.
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(clean) ? `${clean}_` : clean
}
