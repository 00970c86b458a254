import type { EditorMessages } from '../../en/editor/index.ts'

export const showing: EditorMessages['showing'] = {}
