import { counted } from '../../counted.ts'
import type { EditorMessages } from '../../en/editor/index.ts'
import { quoted } from '../../quoted.ts'

export const presenting: EditorMessages['presenting'] = {
  region: 'Показ',
  next: 'Дальше',
  previous: 'Назад',
  end: 'Закончить',
  place: (n, all) => `${n} из ${all}`,
  fullScreen: 'Во весь экран',
  leaveFullScreen: 'Выйти из полного экрана',
  howMany: 'Сколько показывать',
  strongest: 'Главное',
  all: 'Всё',
  strongestHint: 'Для каждого предложения три наиболее обоснованных довода и опровержения',
  allHint: 'Всё, что относится к каждому предложению, включая вопросы',
  bearsOn: (word, name) => `${word} ${quoted('ru', name)}`,
  why: 'Почему',
  onStep: (word) => `${word} (этот шаг)`,
  alsoOnMap: (counts) => `Ещё на карте: ${counts}`,
  reasons: (n) => counted('ru', n, { one: '# довод', few: '# довода', many: '# доводов', other: '# довода' }),
  rebuttals: (n) =>
    counted('ru', n, {
      one: '# опровержение',
      few: '# опровержения',
      many: '# опровержений',
      other: '# опровержения',
    }),
  questions: (n) =>
    counted('ru', n, { one: '# вопрос', few: '# вопроса', many: '# вопросов', other: '# вопроса' }),
  keys: 'Стрелки, пробел или щелчок — дальше. Вверх и вниз — от предложения к предложению. Escape — закончить.',
  nothing: 'На карте пока ничего нет.',
}
