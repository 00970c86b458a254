import type { Messages } from '../en/index.ts'
import { quoted } from '../quoted.ts'

export const picture: Messages['picture'] = {
  sources: (list) => `Источники: ${list}`,
  nextSource: '; ',
  source: (author, title, publisher, date) =>
    [author, title && quoted('ru', title), publisher, date].filter(Boolean).join(', '),
  description: (title, proposals, claims) =>
    `Карта аргументов ${quoted('ru', title)}: ${proposals}, ${claims}.`,
  fontsMissing: 'Не удалось получить шрифт для изображения. Попробуйте ещё раз, когда будет сеть.',
  aborted: 'Рисование остановлено.',
}
