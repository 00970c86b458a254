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
const beginTroubles: Readonly<Record<string, string>> = {
  forbidden: '只有持主持链接者才能在此地图上开始研讨会。',
  full: '此地图的研讨会过多，或服务器空间不足。请先清除旧的。',
  tooMany: '短时间内开始的研讨会过多。请稍等一分钟。',
  badRequest: '服务器未能接受。请缩短标题和称呼后重试。',
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
  starting: {
    title: '开始研讨会',
    about: '大家用六位代码加入，由你主持，无需账号。',
    ofThisMap: '此地图的研讨会',
    runs: '进行中',
    over: '已结束',
    goIn: '回到会场',
    results: '查看结果',
    withCode: '用代码加入',
    notHere: '结果可在参与者的浏览器中查看。',
    agenda: '议程',
    phases: '各阶段（均可更改）',
    minutes: (count) => `${count} 分钟`,
    days: (count) => `${count} 天`,
    name: '标题',
    needsTitle: '请为研讨会填写标题。',
    yourName: '你在其中的称呼',
    language: '语言',
    door: '谁可以进入',
    doors: { open: '有代码即可', admit: '由我逐一放行', personal: '个人代码' },
    doorHints: {
      open: '有代码的人都能进入。你可随时关门。',
      admit: '每个人先在门口等候，由主持人放行。',
      personal: '每人一个代码，仅可用一次。在会场中生成并打印。',
    },
    begin: '打开大厅',
    why: (why) => beginTroubles[why] ?? unreachable,
  },
}
