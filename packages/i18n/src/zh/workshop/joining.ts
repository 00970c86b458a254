import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const joining: WorkshopMessages['joining'] = {
  title: '加入研讨会',
  code: '代码',
  alias: '姓名或化名',
  join: '加入',
  enterCode: '输入代码',
  notInTitle: '加入此研讨会需要代码',
  notInText: '此浏览器尚未加入。主持人有代码。',
  removedTitle: '你已不在此研讨会中',
  removedText: '主持人已将你移出。除非主持人撤下，你写在地图上的内容仍在。',
  goneTitle: '此研讨会已不存在',
  goneText: '它已被清除，或其地图已被删除。',
  refusedTitle: '此研讨会不认识你',
  refusedText: '请用代码重新加入。',
}
