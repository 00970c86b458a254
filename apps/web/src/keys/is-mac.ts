/** Whether keys have Apple's names here: an iPad with a keyboard too. */
export const isMac = /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '')
