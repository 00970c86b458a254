import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const debate: WorkshopMessages['debate'] = {
  title: '正反双方',
  sides: { for: '正方', against: '反方' },
  about: '每个人在自己的屏幕上选择，你也可以调整。不选任何一方的人旁听并投票。',
  make: '设立正反双方',
  makeHint: '随后由大家选择谁为辩题辩护、谁反对。',
  spread: '平均分配所有人',
  end: '撤销双方',
  noSide: '未加入任何一方',
  nobody: '还没有人',
  which: '你站哪一方？',
  hint: '发言时代表一方；投票时按自己的想法。',
  waits: '主持人正在设立正反双方。',
  take: { for: '加入正方', against: '加入反方' },
  leave: '只旁听并投票',
  yours: { for: '你是正方。', against: '你是反方。' },
  none: '你未加入任何一方：旁听并投票。',
  write: {
    for: '你是正方：写下支持辩题的理由，以及对反方的回应。',
    against: '你是反方：写下反驳辩题的理由，以及对正方的回应。',
  },
  result: {
    for: '正方获胜',
    against: '反方获胜',
    heat: '不分胜负',
    few: '两次都投票的人太少，不判胜负',
  },
  by: (points) => `比另一方多争取到 ${points} 个百分点。`,
  apart: (points) => `双方相差 ${points} 个百分点`,
  how: '只计两次都投票的人：两次投票之间争取到更多人的一方获胜。相差不足五个百分点为不分胜负；不足十人不判胜负。',
}
