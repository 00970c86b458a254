import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'
import { quoted } from '../../quoted.ts'

export const hands: EditorMessages['hands'] = {
  pasted: (n) => counted('zh', n, { other: '已粘贴 # 条主张' }),
  pasteFirstPart: '粘贴前一部分',
  leaveIt: '不粘贴',
  pastedOtherwise: (lines) => `已粘贴。有几行未能按原样理解：第 ${lines} 行。`,
  copied: '已复制为文本',
  undone: '已撤销',
  redo: '重做',
  holdsTogether: (name) => `与之共同成立：${name}`,
  turnBy: (keys) => `${keys}：改变关系。`,
  putDown: 'Esc：只放下。',
  addSecond: 'Alt：另加一条箭头',
  bearsAlready: '它已指向别的内容。',
  moveItsArrow: '把它的箭头移到这里',
  addAnArrow: '另加一条箭头',
  retarget: '在画布上点选新的终点…',
  splitOff: (name) => `让${quoted('zh', name)}单独成立`,
  takeOut: (name) => `把${quoted('zh', name)}移出这一步`,
  deletedAt: (who, what, here) => `${who}删除了${quoted('zh', what)}。你现在位于${quoted('zh', here)}。`,
  somebody: '有人',
  news: {
    supports: (n) => counted('zh', n, { other: '# 条理由' }),
    rebuts: (n) => counted('zh', n, { other: '# 条反驳' }),
    undercuts: (n) => counted('zh', n, { other: '# 条对推理的质疑' }),
    backs: (n) => counted('zh', n, { other: '# 条对推理的巩固' }),
    answers: (n) => counted('zh', n, { other: '# 条回答' }),
    asks: (n) => counted('zh', n, { other: '# 个问题' }),
    claims: (n) => counted('zh', n, { other: '# 条主张' }),
  },
  added: (who, what) => `${who}添加了 ${what}。`,
  addedUnder: (who, what, name) => `${who}在${quoted('zh', name)}之下添加了 ${what}。`,
  removed: (who, what) => `${who}删除了 ${what}。`,
  reworded: (who, name) => `${who}修改了${quoted('zh', name)}的文字。`,
  rewordedMany: (who, what) => `${who}修改了 ${what}的文字。`,
}
