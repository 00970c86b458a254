import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const talk: WorkshopMessages['talk'] = {
  reactTitle: 'Как вы к этому относитесь?',
  agreeWith: (count) => `Согласие: ${count}`,
  concernAbout: (count) => `Сомнение: ${count}`,
  reactHint: 'Все видят, сколько людей согласны и у скольких есть сомнение; никто не видит, кто именно.',
  wordings: 'Предложенные формулировки',
  by: (name) => `предлагает ${name}`,
  somebody: 'кто-то',
  forClaim: (name) => `Для: ${name}`,
  take: 'Взять на карту',
  takeNamed: (text) => `Взять на карту: ${text}`,
  used: 'Теперь тезис сформулирован так. Это можно отменить на карте.',
  notUsed: 'Карта этого не приняла.',
  noted: 'Записано',
  note: 'Записать',
  noteNamed: (text) => `Записать: ${text}`,
  tally: (agree, concern) => `согласны: ${agree}, есть сомнение: ${concern}`,
}
