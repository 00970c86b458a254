import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'

export const showing: EditorMessages['showing'] = {
  fold: '折叠此分支',
  unfold: '展开此分支',
  foldAll: '折叠所有提案',
  unfoldAll: '展开所有分支',
  nothingOn: '没有与它相连的论述，无可折叠。',
  folded: (n) => counted('zh', n, { other: '已折叠：收起 # 条主张。' }),
  unfolded: '已展开。',
  inFocus: (n) => counted('zh', n, { other: '聚焦中：# 条主张' }),
  showAll: '显示全部',
  focusOver: '所有主张恢复同样显示。',
  origins: '文字的来源',
  people: '参与者',
  document: '文章',
}
