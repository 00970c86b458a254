import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const talk: WorkshopMessages['talk'] = {
  reactTitle: '你怎么看？',
  agreeWith: (count) => `同意，${count}`,
  concernAbout: (count) => `有顾虑，${count}`,
  reactHint: '所有人都能看到多少人同意、多少人有顾虑，但看不到是谁。',
  wordings: '建议的措辞',
  by: (name) => `提出者：${name}`,
  somebody: '某位参与者',
  forClaim: (name) => `针对：${name}`,
  take: '用到论证图上',
  takeNamed: (text) => `用到论证图上：${text}`,
  used: '这条主张已改用该措辞，可在论证图上撤销。',
  notUsed: '论证图未接受该措辞。',
  noted: '已记录',
  note: '记录下来',
  noteNamed: (text) => `记录下来：${text}`,
  tally: (agree, concern) => `${agree} 人同意，${concern} 人有顾虑`,
}
