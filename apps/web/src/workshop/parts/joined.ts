/** Several texts as one, each two joined as the language does it; what is empty is left out. */
export const joined = (texts: readonly string[], join: (one: string, next: string) => string): string => {
  const [first = '', ...rest] = texts.filter(Boolean)
  return rest.reduce(join, first)
}
