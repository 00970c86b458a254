/** An address that a link may lead to: http or https; null for any other and for what is none. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
