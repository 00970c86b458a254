import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'
import { quoted } from '../../quoted.ts'

export const presenting: EditorMessages['presenting'] = {
  region: '演示',
  next: '下一页',
  previous: '上一页',
  end: '结束',
  place: (n, all) => `第 ${n} 页，共 ${all} 页`,
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  howMany: '演示范围',
  strongest: '要点',
  all: '全部',
  strongestHint: '每项提案中支撑最充分的三条理由和三条反驳',
  allHint: '与每项提案有关的全部内容，包括问题',
  bearsOn: (word, name) => `${word}${quoted('zh', name)}`,
  why: '为何',
  onStep: (word) => `${word}（针对这一步）`,
  alsoOnMap: (counts) => `图上还有：${counts}`,
  reasons: (n) => counted('zh', n, { other: '# 条理由' }),
  rebuttals: (n) => counted('zh', n, { other: '# 条反驳' }),
  questions: (n) => counted('zh', n, { other: '# 个问题' }),
  keys: '方向键、空格或点击翻页。上下键在提案之间跳转。Esc 结束。',
  nothing: '图上还没有内容。',
}
