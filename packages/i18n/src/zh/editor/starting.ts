import type { EditorMessages } from '../../en/editor/index.ts'

export const starting: EditorMessages['starting'] = {}
