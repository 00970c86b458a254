import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const joining: WorkshopMessages['joining'] = {
  title: 'Войти на встречу',
  code: 'Код',
  alias: 'Имя или псевдоним',
  join: 'Войти',
  enterCode: 'Ввести код',
  notInTitle: 'Для этой встречи нужен код',
  notInText: 'Этот браузер в ней не участвует. Код есть у того, кто ведёт встречу.',
  removedTitle: 'Вы больше не участвуете во встрече',
  removedText: 'Ведущий удалил вас. То, что вы написали на карте, осталось, если ведущий этого не убрал.',
  goneTitle: 'Этой встречи больше нет',
  goneText: 'Её стёрли, или её карта удалена.',
  refusedTitle: 'Встреча вас не узнаёт',
  refusedText: 'Войдите снова по коду.',
}
