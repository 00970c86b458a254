import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'
import { quoted } from '../../quoted.ts'

export const hands: EditorMessages['hands'] = {
  pasted: (n) =>
    counted('ru', n, {
      one: 'Вставлен # тезис',
      few: 'Вставлено # тезиса',
      many: 'Вставлено # тезисов',
      other: 'Вставлено # тезиса',
    }),
  pasteFirstPart: 'Вставить начало',
  leaveIt: 'Не вставлять',
  pastedOtherwise: (lines) => `Вставлено. Некоторые строки поняты иначе, чем написаны: ${lines}.`,
  copied: 'Скопировано как текст',
  undone: 'Отменено',
  redo: 'Повторить',
  holdsTogether: (name) => `верно вместе с: ${name}`,
  turnBy: (keys) => `${keys} — как относится.`,
  putDown: 'Esc — просто положить.',
  addSecond: 'Alt — вторая стрелка',
  bearsAlready: 'У него уже есть стрелка.',
  moveItsArrow: 'Перенести её сюда',
  addAnArrow: 'Добавить вторую стрелку',
  retarget: 'Указать новый конец на холсте…',
  splitOff: (name) => `Пусть ${quoted('ru', name)} держится само`,
  takeOut: (name) => `Убрать ${quoted('ru', name)} из вывода`,
  deletedAt: (who, what, here) =>
    `${who}: удалено ${quoted('ru', what)}. Теперь вы здесь: ${quoted('ru', here)}.`,
  somebody: 'Кто-то',
  news: {
    supports: (n) =>
      counted('ru', n, { one: '# довод', few: '# довода', many: '# доводов', other: '# довода' }),
    rebuts: (n) =>
      counted('ru', n, {
        one: '# возражение',
        few: '# возражения',
        many: '# возражений',
        other: '# возражения',
      }),
    undercuts: (n) =>
      counted('ru', n, { one: '# подрыв', few: '# подрыва', many: '# подрывов', other: '# подрыва' }),
    backs: (n) =>
      counted('ru', n, {
        one: '# подкрепление',
        few: '# подкрепления',
        many: '# подкреплений',
        other: '# подкрепления',
      }),
    answers: (n) =>
      counted('ru', n, { one: '# ответ', few: '# ответа', many: '# ответов', other: '# ответа' }),
    asks: (n) =>
      counted('ru', n, { one: '# вопрос', few: '# вопроса', many: '# вопросов', other: '# вопроса' }),
    claims: (n) =>
      counted('ru', n, { one: '# тезис', few: '# тезиса', many: '# тезисов', other: '# тезиса' }),
  },
  added: (who, what) => `${who}: добавлено — ${what}.`,
  addedUnder: (who, what, name) => `${who}: под ${quoted('ru', name)} добавлено — ${what}.`,
  removed: (who, what) => `${who}: удалено — ${what}.`,
  reworded: (who, name) => `${who}: изменён текст — ${quoted('ru', name)}.`,
  rewordedMany: (who, what) => `${who}: изменён текст — ${what}.`,
}
