/** Only http and https lead anywhere; an address of another kind may come from any program. */
export function webUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
