import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'

export const tidying: EditorMessages['tidying'] = {
  running: 'Навожу порядок…',
  cancel: 'Отмена',
  tidied: (n) =>
    counted('ru', n, {
      one: 'Упорядочена # карточка.',
      few: 'Упорядочены # карточки.',
      many: 'Упорядочено # карточек.',
      other: 'Упорядочено # карточки.',
    }),
  inOrder: 'Всё и так стояло хорошо.',
  allPinned: 'Всё это расставлено вручную и остаётся на месте.',
  calledOff: 'Порядок не наведён: карта за это время изменилась.',
  cancelled: 'Ничего не сдвинуто.',
  failed: 'Сейчас навести порядок не удалось.',
  nothingChosen: 'Сначала выберите тезисы.',
  noProposal: 'Это не относится ни к одному предложению: упорядочите всю карту или выбранное.',
  undo: 'Отменить',
  letMoveAll: (n) =>
    counted('ru', n, {
      one: 'Разрешить сдвигать # карточку',
      few: 'Разрешить сдвигать # карточки',
      many: 'Разрешить сдвигать # карточек',
      other: 'Разрешить сдвигать # карточки',
    }),
  keepHere: 'Оставить на месте',
}
