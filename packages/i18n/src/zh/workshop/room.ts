import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const room: WorkshopMessages['room'] = {
  title: '研讨会',
  ended: '研讨会已结束。',
}
