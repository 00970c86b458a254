import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const joining: WorkshopMessages['joining'] = {
  title: '加入研讨会',
  code: '代码',
  alias: '姓名或化名',
  join: '加入',
}
