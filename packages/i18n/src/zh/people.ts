import { counted } from '../counted.ts'
import type { Messages } from '../en/index.ts'

export const people: Messages['people'] = {
  here: '正在这里的人',
  me: '你',
  meNamed: (name) => `${name}（你）`,
  unnamed: '访客',
  yourNameAndColour: '你的名字和颜色',
  name: '名字',
  colour: '颜色',
  colours: {
    1: '玫瑰',
    2: '紫罗兰',
    3: '湖水',
    4: '苔藓',
    5: '青铜',
    6: '钴蓝',
    7: '砖红',
    8: '石板',
  },
  save: '保存',
  askTitle: '别人怎么称呼你？',
  askHint: '保存在此浏览器中。任何人都可以使用任何名字。',
  later: '以后再说',
  othersMore: (n) => counted('zh', n, { other: '另有 # 人' }),
}
