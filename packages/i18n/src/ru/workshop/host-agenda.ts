import { counted } from '../../counted.ts'
import type { WorkshopMessages } from '../../en/workshop/index.ts'
import { quoted } from '../../quoted.ts'

const number = (n: number) => new Intl.NumberFormat('ru', { maximumFractionDigits: 1 }).format(n)

export const hostAgenda: WorkshopMessages['hostAgenda'] = {
  title: (minutes) =>
    minutes >= 2880
      ? `Повестка, ${number(minutes / 1440)} дн.`
      : counted('ru', minutes, {
          one: 'Повестка, # минута',
          few: 'Повестка, # минуты',
          many: 'Повестка, # минут',
          other: 'Повестка, # минуты',
        }),
  lobby: 'Сбор',
  minutes: (minutes) =>
    minutes >= 2880
      ? `${number(minutes / 1440)} дн.`
      : minutes >= 120
        ? `${number(minutes / 60)} ч`
        : `${number(minutes)} мин`,
  menuOf: (title) => `Этап ${quoted('ru', title)}`,
  current: 'идёт',
  past: 'прошёл',
  begin: 'Начать',
  beginSilently: 'Начать без часов',
  again: 'Начать снова',
  longer: 'На 1 минуту дольше',
  shorter: 'На 1 минуту короче',
  longerHour: 'На 1 час дольше',
  longerDay: 'На 1 день дольше',
  shorterHour: 'На 1 час короче',
  shorterDay: 'На 1 день короче',
  up: 'Выше',
  down: 'Ниже',
  edit: 'Изменить…',
  skip: 'Пропустить',
  skipped: (title) => `Этап ${quoted('ru', title)} пропущен.`,
  putBack: 'Вернуть',
  restore: 'Вернуть карту к началу этапа…',
  restoreAsk: (title) => `Вернуть карту к началу этапа ${quoted('ru', title)}?`,
  restoreDetail:
    'Что появилось с тех пор, будет удалено, слова станут прежними; это одно изменение, и его можно отменить на карте.',
  restoreYes: 'Вернуть',
  restored: 'Карта такая же, как тогда. Это можно отменить на карте.',
  restoreFailed: 'Не удалось получить историю карты. Попробуйте ещё раз.',
  movedTo: (title, place, of) => `${title}: теперь ${place}-й из ${of}.`,
  add: 'Добавить этап',
  kinds: {
    frame: 'Введение',
    ballot: 'Голосование',
    tour: 'Обзор и пометки',
    writing: 'Письмо в тишине',
    reveal: 'Раскрыть и разместить',
    breakouts: 'Работа в группах',
    'report-back': 'Доклады групп',
    talk: 'Разговор',
    debate: 'Дебаты',
    scribe: 'Запись за говорящими',
    close: 'Завершение',
  },
  editTitle: 'Изменить этап',
  name: 'Название',
  prompt: 'Что нужно делать',
  length: 'Минуты',
  mapWriting: 'Участники могут менять карту',
  rightsTitle: 'И там они могут',
  rights: {
    add: 'добавлять тезисы',
    editOwn: 'править своё',
    editAny: 'править чужое',
    move: 'двигать тезисы',
    link: 'связывать и подрывать выводы',
    delete: 'удалять',
    comment: 'комментировать',
  },
  rightsHint: 'Первый переключатель сервер держит для всех; остальные решают, какие кнопки есть.',
  onEnd: 'Когда время выйдет',
  onEndNotify: 'Дать знак',
  onEndLock: 'Закрыть карту',
  authors: 'Карточки раскрываются',
  authorsNamed: 'с именами',
  authorsAnonymous: 'без имён',
  moderated: 'Ведущие читают карточки заранее (об этом сказано)',
  question: 'Вопрос',
  kind: 'Вид',
  ballotKinds: {
    stance: 'Позиция, от −2 до +2',
    dots: 'Точки',
    approve: 'Одобрение',
    sense: 'Проба согласия',
    motion: 'За, против, не решил',
  },
  ask: 'О чём спрашивает',
  asks: {
    accept: 'Принимаю ли я это?',
    holds: 'Держится ли вывод?',
    crux: 'Это узел спора?',
    agree: 'Согласны ли мы?',
    custom: 'О другом',
  },
  about: 'Предмет',
  abouts: { proposals: 'Предложения', claims: 'Тезисы', steps: 'Выводы', statement: 'Свои фразы' },
  anonymity: 'Кто видит, кто что выбрал',
  anonymities: { secret: 'Никто', host: 'Ведущие', named: 'Все' },
  sealed: 'Держать результат запечатанным, пока не закроется второе голосование пары',
  secondOf: 'Повторяет голосование',
  secondOfNone: 'Никакое',
  ballotLocked: 'Голосование уже создано; меняйте его там.',
  newTitle: 'Новый этап',
}
