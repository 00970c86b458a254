import { counted } from '../../counted.ts'
import type { WorkshopMessages } from '../../en/workshop/index.ts'

const count = (one: string, few: string, many: string) => (n: number) =>
  counted('ru', n, { one, few, many, other: few })

export const projector: WorkshopMessages['projector'] = {
  title: 'Проектор',
  joinWith: 'Код для входа',
  qrLabel: 'QR-код ссылки для входа',
  welcome: 'Входите',
  inNow: count('# человек в зале', '# человека в зале', '# человек в зале'),
  haveVoted: 'проголосовали',
  ofMany: (done, of) => `${done} из ${of}`,
  secret: 'Скрыто от всех в зале.',
  sealed: 'Результат запечатан до конца второго голосования.',
  closed: 'Закрыто. Результат скоро раскроют.',
  closing: 'Закрывается…',
  writing: 'Письмо в тишине',
  cards: count('Пока # карточка', 'Пока # карточки', 'Пока # карточек'),
  lookAt: 'Смотрим',
  speaking: (who) => `Говорит ${who}`,
  waitingHands: count('Поднята # рука', 'Подняты # руки', 'Поднято # рук'),
  groups: 'Группы',
  outcomes: 'Что получилось',
  takenOnBy: (who) => `Берётся: ${who}`,
  released: 'Карточки',
  ended: 'Спасибо. Встреча завершена.',
  showCode: 'Показать код',
  hideCode: 'Скрыть код',
  fullScreen: 'Во весь экран',
  back: 'В зал',
  results: 'Результат',
  otherScreen: 'Открыть на другом экране',
  otherAbout:
    'Там видно то, что можно видеть всем, и ничем нельзя управлять: ваших прав в этом окне нет. Перенесите окно на большой экран и нажмите в нём «Во весь экран» или откройте ссылку на компьютере у экрана.',
  otherLink: 'Ссылка для другого экрана',
  otherOpen: 'Открыть окно',
  otherFailed: 'Сервер не дал ссылку. Закройте это и попробуйте снова.',
  otherBlocked: 'Браузер не открыл окно. Разрешите это или воспользуйтесь ссылкой.',
  lostTitle: 'Этот экран потерял свою ссылку',
  lostText: 'Ведущий найдёт её в комнате встречи, под «Открыть на другом экране», и откроет её здесь снова.',
}
