import { counted } from '../counted.ts'
import type { Messages } from '../en/index.ts'
import { quoted } from '../quoted.ts'

export const home: Messages['home'] = {
  headline: '把提案摆上桌面，让理由聚拢过来。',
  lead: '一张共享的图：支持提案的理由、反对提案的理由，以及谁在何处说过。',
  join: '加入研讨会',
  newMap: '新建图',
  openCopy: '打开副本',
  openFile: '打开文件',
  making: '正在新建…',
  sampleLabel: '示例图，可操作',
  sampleTitle: 'AI 时代的中俄合作。',
  sampleAbout:
    '四项提案取自 2025 年 6 月的一次演讲，对照 2023 年 3 月美国之音的一篇报道。可以移动、缩放，点选一条主张。',
  sampleAge:
    '报道比演讲早 26 个月，并非对演讲的回应。其中某条主张与某项提案有关，是制图者的判断；每个箭头都说明理由。',
  sampleSides: '两份来源各有立场，此图不偏袒任何一方：没有画出反驳之处，是报道未谈，并非赞同。',
  onThisBrowser: '本浏览器中的图',
  linksStay: '链接保存在这里，直到你将其移除。不会发送到任何地方。',
  noMaps: '还没有图。你新建或打开的图会列在这里。',
  cannotKeep: '此浏览器不允许 Parley 保存内容，无法列出你的图。请自行保存链接。',
  forget: '移除',
  menuOf: (title) => `${quoted('zh', title)}的菜单`,
  deleted: '已删除',
  forgetAll: '全部移除',
  forgetSure: (title) => `移除${quoted('zh', title)}的链接？图仍在，再次打开需要链接。`,
  forgetHostSure: (title) =>
    `移除${quoted('zh', title)}的主持人链接？图仍在，但没有这个链接，就没有人是它的主持人。`,
  forgetAllSure: (n) => counted('zh', n, { other: '移除 # 张图的链接？图仍在，再次打开需要链接。' }),
  copiesGo: '本设备上供离线使用的副本也会一并删除。',
  roleHost: '主持人',
  roleEdit: '可编辑',
  roleView: '可查看',
  roleUnknown: '尚未打开',
  today: (time) => `今天 ${time}`,
  yesterday: '昨天',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全部',
  failedOffline: '无法连接 Parley 服务器。请联网后重试。',
  failedTooMany: '刚才在这里新建的图太多。请稍等一分钟再试。',
  failedFull: '服务器已没有空间存放更多的图。请告知管理者。',
  failedOther: '未能新建图。请重试，或告知此 Parley 的管理者。',
}
