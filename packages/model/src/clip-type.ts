/** The type under which a clip lies on the clipboard, beside its text: the same in every view. */
export const clipType = 'application/x-parley-clip'
