import type { Messages } from '../en/index.ts'

export const picture: Messages['picture'] = {
  sources: (list) => `来源：${list}`,
  nextSource: '；',
  source: (author, title, publisher, date) =>
    [author, title && `《${title}》`, publisher, date].filter(Boolean).join('，'),
  description: (title, proposals, claims) => `论证图《${title}》：${proposals}，${claims}。`,
  fontsMissing: '图片所需的字体未能取得。请联网后再试。',
  aborted: '已停止绘制。',
}
