import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const host: WorkshopMessages['host'] = {
  start: 'Начать',
  end: 'Завершить встречу',
}
