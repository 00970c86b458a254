import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const writing: WorkshopMessages['writing'] = {
  supports: '支持',
  rebuts: '反驳',
  asks: '提问',
}
