import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const takingPart: WorkshopMessages['takingPart'] = {
  ready: 'Готово',
  raiseHand: 'Поднять руку',
}
