/** Names and places that many statements of the sample share, so that each is spelled once. */
import type { Words } from './content.ts'

export const wangWen: Words = { en: 'Wang Wen', zh: '王文', ru: 'Ван Вэнь' }
export const watson: Words = { en: 'Mike Watson', zh: '迈克·沃森', ru: 'Майк Уотсон' }
export const prakash: Words = { en: 'Abishur Prakash', zh: '阿比舒尔·普拉卡什', ru: 'Абишур Пракаш' }
export const leeMakiyama: Words = {
  en: 'Hosuk Lee-Makiyama',
  zh: '霍素克·李—牧山浩石',
  ru: 'Хосук Ли-Макияма',
}
export const voa: Words = { en: 'VOA', zh: '美国之音', ru: '«Голос Америки»' }
export const cepa: Words = { en: 'CEPA', zh: 'CEPA', ru: 'CEPA' }
export const financialTimes: Words = {
  en: 'Financial Times',
  zh: '《金融时报》',
  ru: '«Файнэншл таймс»',
}
export const newYorkTimes: Words = {
  en: 'New York Times',
  zh: '《纽约时报》',
  ru: '«Нью-Йорк таймс»',
}

export const watsonToVoa: Words = {
  en: 'Hudson Institute, Washington; to VOA',
  zh: '华盛顿智库哈德逊研究所；对美国之音所说',
  ru: 'Гудзоновский институт, Вашингтон; «Голосу Америки»',
}
export const prakashToVoa: Words = {
  en: 'co-founder, Center for Innovating the Future, Canada; to VOA',
  zh: '创新未来中心（加拿大）联合创办人；对美国之音所说',
  ru: 'сооснователь Center for Innovating the Future, Канада; «Голосу Америки»',
}
export const leeMakiyamaToVoa: Words = {
  en: 'director, ECIPE, Brussels; to VOA',
  zh: 'ECIPE（欧洲国际政治经济研究中心，布鲁塞尔）总监；对美国之音所说',
  ru: 'директор ECIPE, Брюссель; «Голосу Америки»',
}
export const cepaReport: Words = {
  en: 'Center for European Policy Analysis; a report that VOA cites without a date',
  zh: '欧洲政策分析中心；美国之音引用的一份报告，未注日期',
  ru: 'Центр анализа европейской политики; доклад, который «Голос Америки» приводит без даты',
}
export const throughFinancialTimes: Words = {
  en: 'as VOA cites it, without a date',
  zh: '美国之音转引，未注日期',
  ru: '«Голос Америки» приводит без даты',
}
export const throughNewYorkTimes: Words = {
  en: 'report of 21 March 2023, as VOA cites it',
  zh: '2023 年 3 月 21 日报道，美国之音转引',
  ru: 'публикация от 21 марта 2023 года, приводит «Голос Америки»',
}

export const opening: Words = { en: 'opening', zh: '开场', ru: 'вступление' }
export const section1: Words = { en: 'section I', zh: '第一节', ru: 'раздел I' }
export const section2: Words = { en: 'section II', zh: '第二节', ru: 'раздел II' }
export const section3: Words = { en: 'section III', zh: '第三节', ru: 'раздел III' }

export const part1: Words = { en: 'part 1', zh: '第一部分', ru: 'часть 1' }
export const part2: Words = { en: 'part 2', zh: '第二部分', ru: 'часть 2' }
export const part3: Words = { en: 'part 3', zh: '第三部分', ru: 'часть 3' }
export const part4: Words = { en: 'part 4', zh: '第四部分', ru: 'часть 4' }
export const part5: Words = { en: 'part 5', zh: '第五部分', ru: 'часть 5' }

const suggestions: readonly Words[] = [
  { en: 'IV, first suggestion', zh: '第四节，建议一', ru: 'IV, первое предложение' },
  { en: 'IV, second suggestion', zh: '第四节，建议二', ru: 'IV, второе предложение' },
  { en: 'IV, third suggestion', zh: '第四节，建议三', ru: 'IV, третье предложение' },
  { en: 'IV, fourth suggestion', zh: '第四节，建议四', ru: 'IV, четвёртое предложение' },
]
/** The place of the speech's first to fourth suggestion. Throws on another number. */
export function suggestion(number: 1 | 2 | 3 | 4): Words {
  const place = suggestions[number - 1]
  if (!place) throw new Error(`The speech has four suggestions, not ${number}.`)
  return place
}
