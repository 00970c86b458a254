import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const report: WorkshopMessages['report'] = {
  title: '研讨会报告',
}
