/** Silent writing: private cards, and what becomes of them. */
export const writing = {
  supports: 'Supports',
  rebuts: 'Rebuts',
  asks: 'Asks',
}
