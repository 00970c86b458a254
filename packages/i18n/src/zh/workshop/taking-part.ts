import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const takingPart: WorkshopMessages['takingPart'] = {
  ready: '我完成了',
  raiseHand: '举手',
}
