import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const host: WorkshopMessages['host'] = {
  start: '开始',
  end: '结束研讨会',
}
