/** An address that may be clicked: http or https, spelled so that no format takes it for something else; '' if it is none. */
export function webAddress(given: string): string {
  try {
    const url = new URL(given)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return ''
    return url.href.replaceAll(/[<>"'`\s\\]/g, encodeURIComponent)
  } catch {
    // Not an address at all: the name of the source says what it says.
    return ''
  }
}
