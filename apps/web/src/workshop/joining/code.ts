/** A code as people type, paste or speak it: case, blanks and hyphens do not matter, and a whole link will do. */
export function tidyCode(typed: string): string {
  const link = /\/j\/([^/?#\s]+)/.exec(typed)
  return (link?.[1] ?? typed)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, 10)
}
