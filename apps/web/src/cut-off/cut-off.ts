/** What a box with a limit leaves out of what is put into it. Browsers say nothing of it. */

export interface Box {
  readonly value: string
  readonly selectionStart: number | null
  readonly selectionEnd: number | null
  /** In UTF-16 units; -1: there is none. */
  readonly maxLength: number
}

/** The end of the text that finds no room, never half a letter; '' when all of it goes in. Lines end as in the box. */
export function cutOff({ value, selectionStart, selectionEnd, maxLength }: Box, given: string): string {
  if (maxLength < 0) return ''
  const text = given.replaceAll(/\r\n?/g, '\n')
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
  const room = Math.max(0, maxLength - (value.length - replaced))
  if (text.length <= room) return ''
  const splits = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(room))
  return text.slice(splits ? room - 1 : room)
}
