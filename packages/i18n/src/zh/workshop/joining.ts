import type { WorkshopMessages } from '../../en/workshop/index.ts'

const unreachable = '暂时无法连接服务器。请稍后再试。'
/** By the server's word for it. */
const troubles: Readonly<Record<string, string>> = {
  noCode: '没有正在进行的研讨会使用此代码。请核对，或询问主持人。',
  doorClosed: '此研讨会暂不接纳新人。请让主持人开门。',
  ended: '此研讨会已结束。',
  removed: '主持人已将你移出此研讨会。',
  tooMany: '尝试次数过多。请稍等一分钟再试。',
  full: '此研讨会人数已满。',
}

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
  needsCode: '请输入主持人显示的代码。',
  needsAlias: '请输入姓名或化名。',
  projector: '投影',
  asProjector: '本屏幕用于投影',
  waiting: (alias) => `${alias}，你已在门口。主持人会让你进入。`,
  why: (why) => troubles[why] ?? unreachable,
}
