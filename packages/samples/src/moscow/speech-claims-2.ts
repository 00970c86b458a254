/** The speech's own reasons from its third section on, and the one that joins its opening and closing. */
import { opening, section3, suggestion, wangWen } from './attribution.ts'
import type { SampleStatement } from './content.ts'

const spoken = { kind: 'claim', lang: 'en', asserter: wangWen, source: 'speech' } as const

export const speechClaims2: readonly SampleStatement[] = [
  {
    ...spoken,
    id: 'S12',
    text: {
      en: 'From 2022 to 2024 major countries placed 15,628 sanctions and other restrictions on Russia, the US 3,500.',
      zh: '2022 至 2024 年，主要国家对俄制裁和限制共 15628 项，其中美国 3500 项。',
      ru: 'В 2022–2024 годах ведущие страны ввели против России 15 628 санкций и иных ограничений, США — 3500.',
    },
    locator: section3,
  },
  {
    ...spoken,
    id: 'S13',
    text: {
      en: 'The two are complementary: China’s strengths are digital transformation, intelligent technology put to use; Russia’s are key algorithms, basic science.',
      zh: '两国正好互补：中国的长处在数字化转型和智能技术应用，俄罗斯的长处在基础科学和关键算法。',
      ru: 'Стороны дополняют друг друга: Китай силён в цифровизации и прикладных интеллектуальных технологиях, Россия — в фундаментальной науке и ключевых алгоритмах.',
    },
    locator: section3,
  },
  {
    ...spoken,
    id: 'S14',
    text: {
      en: 'In smart manufacturing, chip design, robotics and AI algorithms both are at an early stage, with room to catch up.',
      zh: '芯片设计、机器人、AI 算法和智能制造，双方都刚起步，还大有追赶的余地。',
      ru: 'В проектировании чипов, робототехнике, алгоритмах ИИ и интеллектуальном производстве обе страны в начале пути, и обеим есть куда догонять.',
    },
    note: {
      en: 'It sits uneasily with two other claims of the same speaker: that Chinese firms lead world standards in AI, and that Russia is strong in key algorithms.',
      zh: '它与同一演讲者的另外两个说法不太合拍：中国企业在 AI 上引领国际标准，俄罗斯的长处在关键算法。',
      ru: 'Плохо вяжется с двумя другими тезисами того же выступающего: что китайские фирмы задают мировые стандарты в ИИ и что Россия сильна в ключевых алгоритмах.',
    },
    locator: section3,
  },
  {
    ...spoken,
    id: 'S15',
    text: {
      en: 'China brings users, a market, data and a complete industrial chain; Russia brings natural resources and deep technology.',
      zh: '中国有用户、有市场、有数据，产业链也完整；俄罗斯有自然资源，技术底子厚。',
      ru: 'Китай даёт пользователей, рынок, данные и полную производственную цепочку, Россия — природные ресурсы и глубокий технологический задел.',
    },
    locator: section3,
  },
  {
    ...spoken,
    id: 'S16',
    text: {
      en: 'Today’s system of standards (EN, IEC, ISO, ITU) is led mainly by countries of Europe and America.',
      zh: '现行标准体系（EN、IEC、ISO、ITU）主要由欧美国家主导。',
      ru: 'Нынешнюю систему стандартов (EN, МЭК, ИСО, МСЭ) определяют главным образом страны Европы и Америки.',
    },
    locator: suggestion(2),
  },
  {
    ...spoken,
    id: 'S17',
    text: {
      en: 'Regular high-level forums and youth exchanges firm up the base and grow a strategic partnership for later.',
      zh: '定期办高层论坛和青年交流，能打牢合作的底子，养成日后的战略伙伴。',
      ru: 'Регулярные форумы высокого уровня и молодёжные обмены укрепляют основу и взращивают стратегическое партнёрство на будущее.',
    },
    locator: suggestion(3),
  },
  {
    ...spoken,
    id: 'S19',
    text: {
      en: 'Under sanctions Russia is replacing imports faster in digital infrastructure, software and chips, with new centres for industry and software.',
      zh: '制裁之下，俄罗斯在芯片、软件和数字基础设施上加快进口替代，并新设工业和软件中心。',
      ru: 'Под санкциями Россия быстрее замещает импорт в чипах, ПО и цифровой инфраструктуре и создаёт новые центры промышленности и ПО.',
    },
    locator: section3,
  },
  {
    ...spoken,
    id: 'S20',
    text: {
      en: 'China’s rise is an opportunity: it puts no competitive pressure on Russia and brings no new hegemony to the world.',
      zh: '中国崛起是机遇：不给俄罗斯添竞争压力，也不给世界带来新霸权。',
      ru: 'Подъём Китая — возможность: он не создаёт конкурентного давления на Россию и не несёт миру новой гегемонии.',
    },
    note: {
      en: 'Two places in one claim: the opening speaks of Russia; the closing speaks of hegemony, there with regard to China’s progress in technology and science.',
      zh: '合并了两处说法：开场讲对俄罗斯；结尾讲霸权，说的是中国的科技进步。',
      ru: 'Тезис сводит два места: вступление говорит о России; заключение — о гегемонии, применительно к научно-техническому прогрессу Китая.',
    },
    locator: {
      en: `${opening.en} (Russia); closing (hegemony)`,
      zh: `${opening.zh}（俄罗斯）；结尾（霸权）`,
      ru: `${opening.ru} (Россия); заключение (гегемония)`,
    },
  },
]
