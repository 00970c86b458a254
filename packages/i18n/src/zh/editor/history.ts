import type { EditorMessages } from '../../en/editor/index.ts'

export const history: EditorMessages['history'] = {}
