import type { Messages } from '../en/index.ts'

export const picture: Messages['picture'] = {
  sources: (list) => `Источники: ${list}`,
  nextSource: '; ',
  source: (author, title, publisher, date) =>
    [author, title && `«${title}»`, publisher, date].filter(Boolean).join(', '),
  description: (title, proposals, claims) => `Карта аргументов «${title}»: ${proposals}, ${claims}.`,
  fontsMissing: 'Не удалось получить шрифт для изображения. Попробуйте ещё раз, когда будет сеть.',
  aborted: 'Рисование остановлено.',
}
