import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'

export const heard: EditorMessages['heard'] = {
  about: '自你打开论证图以来，其他人在这里做了什么。',
  sayAloud: '告诉屏幕阅读器',
  loud: { off: '都不说', mine: '我所在分支的变化', all: '全部' },
  nothing: '其他人还没有改动过。',
  more: (n) => counted('zh', n, { other: '另有 # 处改动。' }),
}
