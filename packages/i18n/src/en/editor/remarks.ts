/** Words of comments and tags. */
export const remarks = {}
