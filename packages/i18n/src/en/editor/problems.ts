/** Words of what in a document is not sound. */
export const problems = {}
