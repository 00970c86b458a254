import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'

export const tidying: EditorMessages['tidying'] = {
  running: '正在整理……',
  cancel: '取消',
  tidied: (n) => counted('zh', n, { other: '已整理 # 张卡片。' }),
  inOrder: '原本就很整齐。',
  allPinned: '都是手动摆放的，因此保持原位。',
  calledOff: '未整理：图在此期间有改动。',
  cancelled: '没有移动任何卡片。',
  failed: '暂时无法整理。',
  nothingChosen: '请先选择要整理的主张。',
  noProposal: '它不涉及任何提案：请整理整张图或所选部分。',
  undo: '撤销',
  letMoveAll: (n) => counted('zh', n, { other: '允许整理时移动这 # 张卡片' }),
  keepHere: '固定在此处',
}
