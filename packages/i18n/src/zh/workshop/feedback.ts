import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const feedback: WorkshopMessages['feedback'] = {
  title: '反馈',
  about: '每个人的屏幕上出现三句话，匿名回答：同意、中立、有顾虑。',
  ask: '征求反馈',
  question: '你觉得这次研讨会怎么样？',
  sentences: {
    heard: '我能说出自己的想法。',
    others: '我更理解别人为什么有不同看法。',
    worth: '这段时间花得值。',
  },
  answered: (done, of) => `${of} 人中已有 ${done} 人回答`,
  show: '结束并显示结果',
  drop: '放弃',
}
