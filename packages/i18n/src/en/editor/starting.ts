/** Words of hints and templates. */
export const starting = {}
