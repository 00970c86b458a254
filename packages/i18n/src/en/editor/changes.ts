/** Words of split, merge, move, delete, paste. */
export const changes = {}
