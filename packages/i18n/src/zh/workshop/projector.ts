import { counted } from '../../counted.ts'
import type { WorkshopMessages } from '../../en/workshop/index.ts'

const count = (form: string) => (n: number) => counted('zh', n, { other: form })

export const projector: WorkshopMessages['projector'] = {
  title: '投影',
  joinWith: '加入代码',
  qrLabel: '加入链接的二维码',
  welcome: '欢迎进入',
  inNow: count('# 人在场'),
  haveVoted: '已投票',
  ofMany: (done, of) => `${done} / ${of}`,
  secret: '对会场内所有人保密。',
  sealed: '结果封存到第二次投票截止。',
  closed: '已截止。结果稍后揭晓。',
  closing: '正在截止…',
  writing: '静默书写',
  cards: count('目前 # 张卡片'),
  lookAt: '我们正在看',
  speaking: (who) => `${who} 正在发言`,
  waitingHands: count('# 人举手'),
  groups: '小组',
  outcomes: '成果',
  takenOnBy: (who) => `由 ${who} 承担`,
  released: '卡片',
  ended: '谢谢。研讨会已结束。',
  showCode: '显示代码',
  hideCode: '隐藏代码',
  fullScreen: '全屏',
  back: '回到会场',
  results: '结果',
}
