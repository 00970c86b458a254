import type { WorkshopMessages } from '../../en/workshop/index.ts'

const unreachable = 'Сервер сейчас недоступен. Попробуйте чуть позже.'
/** By the server's word for it. */
const troubles: Readonly<Record<string, string>> = {
  noCode: 'Сейчас нет встречи с таким кодом. Проверьте его или спросите ведущего.',
  doorClosed: 'Вход на встречу закрыт. Попросите ведущего открыть его.',
  ended: 'Эта встреча завершена.',
  removed: 'Ведущий удалил вас из этой встречи.',
  tooMany: 'Слишком много попыток. Подождите минуту и попробуйте снова.',
  full: 'Во встрече больше нет мест.',
}

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
  needsCode: 'Введите код, который показывает ведущий.',
  needsAlias: 'Введите имя или псевдоним.',
  projector: 'Проектор',
  asProjector: 'Этот экран — проектор',
  waiting: (alias) => `Вы у входа, ${alias}. Ведущий впустит вас.`,
  why: (why) => troubles[why] ?? unreachable,
}
