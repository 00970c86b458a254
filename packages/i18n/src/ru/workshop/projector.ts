import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const projector: WorkshopMessages['projector'] = {
  joinWith: 'Как войти',
}
