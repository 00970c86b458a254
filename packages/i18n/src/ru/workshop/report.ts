import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const report: WorkshopMessages['report'] = {
  title: 'Отчёт о встрече',
}
