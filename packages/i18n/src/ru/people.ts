import { counted } from '../counted.ts'
import type { Messages } from '../en/index.ts'

export const people: Messages['people'] = {
  here: 'Кто сейчас здесь',
  me: 'Вы',
  meNamed: (name) => `${name} (вы)`,
  unnamed: 'Гость',
  yourNameAndColour: 'Ваше имя и цвет',
  name: 'Имя',
  colour: 'Цвет',
  colours: {
    1: 'Розовый',
    2: 'Фиолетовый',
    3: 'Лазурный',
    4: 'Моховой',
    5: 'Бронзовый',
    6: 'Кобальтовый',
    7: 'Кирпичный',
    8: 'Сланцевый',
  },
  save: 'Сохранить',
  askTitle: 'Как вас называть?',
  askHint: 'Хранится в этом браузере. Любой может взять любое имя.',
  later: 'Не сейчас',
  othersMore: (n) => counted('ru', n, { one: 'ещё #', few: 'ещё #', many: 'ещё #', other: 'ещё #' }),
}
