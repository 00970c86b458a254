import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'
import { quoted } from '../../quoted.ts'

export const remarks: EditorMessages['remarks'] = {
  comments: 'Комментарии',
  commentsOn: (n) =>
    counted('ru', n, {
      one: 'Комментарии (#)',
      few: 'Комментарии (#)',
      many: 'Комментарии (#)',
      other: 'Комментарии (#)',
    }),
  none: 'Комментариев пока нет.',
  write: 'Написать комментарий',
  send: 'Отправить',
  sendHint: 'Ctrl+Enter — отправить',
  reply: 'Ответить',
  writeReply: 'Написать ответ',
  cancel: 'Отмена',
  edit: 'Изменить',
  editing: 'Ваш комментарий',
  done: 'Готово',
  settle: 'Закрыть обсуждение',
  reopen: 'Открыть снова',
  settledBy: (name, when) => `Закрыто: ${name}, ${when}`,
  settledWhen: (when) => `Закрыто, ${when}`,
  settled: (n) =>
    counted('ru', n, {
      one: '# закрытое обсуждение',
      few: '# закрытых обсуждения',
      many: '# закрытых обсуждений',
      other: '# закрытого обсуждения',
    }),
  delete: 'Удалить',
  deleteOf: (name) => `Удалить комментарий: ${name}`,
  someone: 'Кто-то',
  you: 'Вы',
  fresh: 'Новое',
  freshCount: (n) => counted('ru', n, { one: '# новый', few: '# новых', many: '# новых', other: '# новых' }),
  tags: 'Метки',
  noTags: 'Меток пока нет.',
  addTag: 'Добавить метку',
  tagName: 'Название метки',
  removeTag: (name) => `Снять метку ${quoted('ru', name)}`,
  focusTag: (name, n) =>
    counted('ru', n, {
      one: `Выделить # тезис с меткой ${quoted('ru', name)}`,
      few: `Выделить # тезиса с меткой ${quoted('ru', name)}`,
      many: `Выделить # тезисов с меткой ${quoted('ru', name)}`,
      other: `Выделить # тезиса с меткой ${quoted('ru', name)}`,
    }),
  onClaims: (n) =>
    counted('ru', n, { one: '# тезис', few: '# тезиса', many: '# тезисов', other: '# тезиса' }),
}
