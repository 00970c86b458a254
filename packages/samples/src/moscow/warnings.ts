/** What the map has to say about itself, in sight on the canvas. */
import type { SampleRemark } from './content.ts'

export const warnings: readonly SampleRemark[] = [
  {
    id: 'N1',
    kind: 'note',
    text: {
      en: 'The VOA article is 26 months older than the speech and does not answer it. That one of its claims bears on a proposal is the mapper’s judgement; each arrow says why.',
      zh: '美国之音的文章比演讲早 26 个月，并非对演讲的回应。它的某个说法关系到某项提案，是制图者的判断；每条箭头都写明理由。',
      ru: 'Статья «Голоса Америки» на 26 месяцев старше речи и не отвечает на неё. Что её тезис касается того или иного предложения — суждение составителя; у каждой стрелки сказано почему.',
    },
  },
  {
    id: 'N2',
    kind: 'note',
    text: {
      en: 'Both sources have a point of view: a think tank of a Chinese university, a broadcaster funded by the US government. The map takes no side; a rebuttal is no verdict. The article says nothing of think tanks or training: that it holds no rebuttal of proposals 3 and 4 is silence, not consent.',
      zh: '两份材料各有立场：一方是中国高校的智库，一方是美国政府出资的媒体。本图不站队，反驳也不等于裁决。文章没有谈智库和人才培养：提案 3、4 没有反驳，是未提及，不是赞同。',
      ru: 'У обоих источников своя точка зрения: аналитический центр китайского университета и вещатель на деньги правительства США. Карта не принимает ничью сторону; возражение — не приговор. О мозговых центрах и обучении статья молчит: отсутствие возражений на предложения 3 и 4 — не согласие.',
    },
  },
]
