import { counted } from '../counted.ts'
import type { Messages } from '../en/index.ts'

export const map: Messages['map'] = {
  supports: '支持',
  rebuts: '反驳',
  undercuts: '质疑推理',
  backs: '巩固推理',
  answers: '回答',
  asks: '提问',
  and: '且',
  proposal: '提案',
  proposalNumbered: (n) => `提案 ${n}`,
  claim: '主张',
  question: '问题',
  note: '说明',
  implicit: '隐含',
  speech: '演讲',
  article: '文章',
  report: '报告',
  book: '书籍',
  web: '网页',
  otherSource: '来源',
  claims: (n) => counted('zh', n, { other: '# 条主张' }),
  proposals: (n) => counted('zh', n, { other: '# 项提案' }),
  untitledMap: '未命名的图',
  emptyClaim: '尚无内容',
}
