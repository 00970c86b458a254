import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'

export const heard: EditorMessages['heard'] = {
  about: 'Что другие сделали здесь с тех пор, как вы открыли карту.',
  sayAloud: 'Сообщать программам чтения с экрана',
  loud: { off: 'Ничего', mine: 'О моей ветви', all: 'Обо всём' },
  nothing: 'Пока никто другой ничего не изменил.',
  more: (n) =>
    counted('ru', n, {
      one: 'И ещё # изменение.',
      few: 'И ещё # изменения.',
      many: 'И ещё # изменений.',
      other: 'И ещё # изменения.',
    }),
}
