/** The longest code; kept here, since of the rules the page of the door needs nothing else. */
export const personalCodeLength = 10

/** A code as people type, paste or speak it: case, blanks and hyphens do not matter, and a whole link will do. */
export function tidyCode(typed: string): string {
  const link = /\/j\/([^/?#\s]+)/.exec(typed)
  return (link?.[1] ?? typed)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, personalCodeLength)
}

/** Only one person can come in by it, whatever they call themselves. */
export const isPersonal = (code: string): boolean => code.length === personalCodeLength
