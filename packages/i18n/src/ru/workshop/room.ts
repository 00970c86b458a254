import { counted } from '../../counted.ts'
import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const room: WorkshopMessages['room'] = {
  title: 'Встреча',
  ended: 'Встреча завершена.',
  roomScreen: 'Зал',
  myScreen: 'Встреча',
  mapScreen: 'Карта',
  projectorScreen: 'Проектор',
  screens: 'Экраны встречи',
  leave: 'На главную',
  joinWith: 'Войти по этому коду',
  timeOver: 'Время вышло',
  timeAdded: 'Времени стало больше.',
  goThere: 'Перейти',
  notNow: 'Не сейчас',
  stopFollowing: 'Не следовать',
  bringEverybody: 'Привести всех сюда',
  modeInvite: 'Пригласить: каждый решает сам',
  modeSummon: 'Позвать: все приходят и могут уйти',
  modeHold: 'Удержать: все остаются, пока вы не отпустите',
  endSpotlight: 'Отпустить всех',
  selectFirst: 'Сначала выделите тезисы, на которые все должны посмотреть.',
  didNotWork: 'Не получилось; попробуйте ещё раз.',
  timeLeft: (minutes, seconds) =>
    minutes ? `Осталось ${minutes} мин ${seconds} с` : `Осталось ${seconds} с`,
  timePaused: (left) => `Пауза. ${left}`,
  timeStarted: (label, minutes) => `${label}: ${minutes} мин, время пошло.`,
  timeHalf: (label) => `${label}: прошла половина времени.`,
  timeMinute: (label) => `${label}: осталась минута.`,
  timeOverNamed: (label) => `${label}: время вышло.`,
  invites: (who) => `${who} приглашает посмотреть на карту.`,
  broughtBy: (who) => `Вас привели сюда. Ведёт ${who}.`,
  heldBy: (who) => `Это показывает ${who}; потом можно будет идти дальше.`,
  spotlightOn: (count) =>
    counted('ru', count, {
      one: 'Показан # тезис.',
      few: 'Показаны # тезиса.',
      many: 'Показано # тезисов.',
      other: 'Показано # тезиса.',
    }),
}
