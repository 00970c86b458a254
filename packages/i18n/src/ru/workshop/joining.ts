import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const joining: WorkshopMessages['joining'] = {
  title: 'Присоединиться к встрече',
  code: 'Код',
  alias: 'Имя или псевдоним',
  join: 'Войти',
}
