import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const writing: WorkshopMessages['writing'] = {
  supports: 'Поддерживает',
  rebuts: 'Опровергает',
  asks: 'Спрашивает',
}
