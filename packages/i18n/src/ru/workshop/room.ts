import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const room: WorkshopMessages['room'] = {
  title: 'Встреча',
  ended: 'Встреча завершена.',
}
