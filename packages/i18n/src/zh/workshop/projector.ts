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
  otherScreen: '在另一块屏幕上打开',
  otherAbout:
    '它只显示所有人都可以看到的内容，不能主持，也不带你的任何权限。把窗口移到大屏幕上并按“全屏”，或在那边的电脑上打开此链接。',
  otherLink: '另一块屏幕的链接',
  otherOpen: '打开窗口',
  otherFailed: '服务器未能生成链接。请关闭后再试。',
  otherBlocked: '浏览器没有打开窗口。请允许弹出窗口，或使用链接。',
  lostTitle: '此屏幕的链接已丢失',
  lostText: '主持人可在研讨会的房间里按“在另一块屏幕上打开”找到链接，并在这里重新打开。',
}
