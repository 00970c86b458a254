/** Words of fold, focus, provenance, presentation, tidy. */
export const showing = {}
