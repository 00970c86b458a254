import { counted } from '../counted.ts'
import type { Messages } from '../en/index.ts'

export const map: Messages['map'] = {
  supports: 'поддерживает',
  rebuts: 'опровергает',
  undercuts: 'подрывает вывод',
  backs: 'подкрепляет вывод',
  answers: 'отвечает',
  asks: 'спрашивает',
  and: 'и',
  proposal: 'Предложение',
  proposalNumbered: (n) => `Предложение ${n}`,
  claim: 'Тезис',
  question: 'Вопрос',
  note: 'Заметка',
  implicit: 'Подразумевается',
  speech: 'Речь',
  article: 'Статья',
  report: 'Доклад',
  book: 'Книга',
  web: 'Веб-страница',
  otherSource: 'Источник',
  claims: (n) => counted('ru', n, { one: '# тезис', few: '# тезиса', many: '# тезисов', other: '# тезиса' }),
  proposals: (n) =>
    counted('ru', n, {
      one: '# предложение',
      few: '# предложения',
      many: '# предложений',
      other: '# предложения',
    }),
  untitledMap: 'Карта без названия',
  emptyClaim: 'Пока без текста',
}
