import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const feedback: WorkshopMessages['feedback'] = {
  title: 'Отзывы',
  about: 'Три фразы на экране у каждого; ответы тайные: согласие, ни то ни другое, сомнение.',
  ask: 'Спросить об отзывах',
  question: 'Как прошла встреча для вас?',
  sentences: {
    heard: 'Мне удалось сказать, что я думаю.',
    others: 'Я лучше понимаю, почему другие думают иначе.',
    worth: 'Время потрачено не зря.',
  },
  answered: (done, of) => `Ответили ${done} из ${of}`,
  show: 'Закрыть и показать результат',
  drop: 'Отменить',
}
