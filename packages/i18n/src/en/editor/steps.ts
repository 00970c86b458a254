/** Words of a step: why, scheme, critical questions. */
export const steps = {}
