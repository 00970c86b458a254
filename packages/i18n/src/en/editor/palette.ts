/** Words of the palette, search, and the settings of keys. */
export const palette = {}
