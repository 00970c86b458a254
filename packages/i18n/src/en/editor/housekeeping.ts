/** Words of maps: rename, duplicate, delete, restore. */
export const housekeeping = {}
