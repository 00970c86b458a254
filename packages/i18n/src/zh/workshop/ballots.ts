import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const ballots: WorkshopMessages['ballots'] = {
  strongFor: '强烈赞成',
  ratherFor: '比较赞成',
  between: '居中',
  ratherAgainst: '比较反对',
  strongAgainst: '强烈反对',
  undecided: '未决定',
}
