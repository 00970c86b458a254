/** Words of the history of a claim, and taking back what one person added. */
export const history = {}
