import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'

export const showing: EditorMessages['showing'] = {
  fold: 'Свернуть ветвь',
  unfold: 'Развернуть ветвь',
  foldAll: 'Свернуть все предложения',
  unfoldAll: 'Развернуть все ветви',
  nothingOn: 'К этому ничего не относится: сворачивать нечего.',
  folded: (n) =>
    counted('ru', n, {
      one: 'Свёрнуто: убран # тезис.',
      few: 'Свёрнуто: убраны # тезиса.',
      many: 'Свёрнуто: убрано # тезисов.',
      other: 'Свёрнуто: убрано # тезиса.',
    }),
  unfolded: 'Развёрнуто.',
  inFocus: (n) =>
    counted('ru', n, {
      one: 'В фокусе # тезис',
      few: 'В фокусе # тезиса',
      many: 'В фокусе # тезисов',
      other: 'В фокусе # тезиса',
    }),
  showAll: 'Показать всё',
  focusOver: 'Все тезисы снова показаны одинаково.',
  origins: 'Откуда слова',
  people: 'Участники',
  document: 'Публикация',
}
