/** The speech's own reasons from its first two sections, in its order. */
import { section1, section2, wangWen } from './attribution.ts'
import type { SampleStatement } from './content.ts'

const spoken = { kind: 'claim', lang: 'en', asserter: wangWen, source: 'speech' } as const

export const speechClaims1: readonly SampleStatement[] = [
  {
    ...spoken,
    id: 'S1',
    text: {
      en: 'World “basic investment” in AI grew from 8 billion US dollars in 2014 to 110 billion in 2024.',
      zh: '全球对 AI 的“基础投资”，2014 年为 80 亿美元，2024 年已达 1100 亿美元。',
      ru: '«Базовые инвестиции» мира в ИИ выросли с 8 млрд долларов США в 2014 году до 110 млрд в 2024 году.',
    },
    note: {
      en: 'The speech does not define “basic investment”.',
      zh: '演讲没有界定何为“基础投资”。',
      ru: 'Что считать «базовыми инвестициями», речь не определяет.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S2',
    text: {
      en: 'In quantum technology China’s public investment reached 15.3 billion US dollars in 2023, the largest anywhere.',
      zh: '2023 年中国投入量子技术的公共资金达 153 亿美元，居世界之首。',
      ru: 'Государственные вложения Китая в квантовые технологии достигли в 2023 году 15,3 млрд долларов США — больше, чем где-либо.',
    },
    note: {
      en: 'The wording allows two readings: spent within 2023, or the total by then.',
      zh: '原话有两种读法：2023 年一年的投入，或截至该年的累计。',
      ru: 'Возможны два прочтения: вложено за 2023 год или накоплено к этому году.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S3',
    text: {
      en: 'Five of the 50 companies that spent most on R&D in 2024 are Chinese.',
      zh: '2024 年研发投入最多的 50 家企业里，有 5 家来自中国。',
      ru: 'Среди 50 компаний мира с крупнейшими расходами на НИОКР в 2024 году — 5 китайских.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S4',
    text: {
      en: 'Competition in technology is turning from a field ruled by the West into one with many poles.',
      zh: '科技竞争正告别西方独大，走向多极并立。',
      ru: 'Технологическая конкуренция уходит от господства Запада к многополярности.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S5',
    text: {
      en: 'BRICS, ASEAN and other non-Western groups already do research together and write common standards.',
      zh: '金砖国家、东盟等非西方群体已在一起搞研发、定标准。',
      ru: 'БРИКС, АСЕАН и другие незападные объединения уже ведут совместные НИОКР и вместе пишут стандарты.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S6',
    text: {
      en: 'Joint papers by scholars of the BRICS countries have grown in number for 20 years and now exceed 15,000 a year.',
      zh: '20 年来，金砖各国学者合写的论文越来越多，如今每年超过 1.5 万篇。',
      ru: 'Число совместных статей учёных стран БРИКС растёт уже 20 лет и превысило 15 000 в год.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S7',
    text: {
      en: 'Disputes between the US and Europe over digital taxes and chip export controls weaken Western coordination.',
      zh: '美欧在数字税和芯片出口管制上有摩擦，西方内部的协调因此变弱。',
      ru: 'Споры США и Европы о цифровых налогах и экспортном контроле на чипы ослабляют согласованность Запада.',
    },
    locator: section1,
  },
  {
    ...spoken,
    id: 'S8',
    text: {
      en: 'China is strongly self-reliant in rail, power and farm equipment and, to a degree, competitive worldwide in marine gear, new-energy vehicles, IT and CNC tools.',
      zh: '轨道交通、电力和农机装备，中国已相当自主；海工装备、信息技术、数控机床和新能源车，在全球也有一定竞争力。',
      ru: 'Китай весьма самостоятелен в рельсовой, энергетической и сельхозтехнике и отчасти конкурентен в мире в морской технике, ИТ, станках с ЧПУ и транспорте на новых источниках энергии.',
    },
    locator: section2,
  },
  {
    ...spoken,
    id: 'S9',
    text: {
      en: 'In new materials, biomedicine and some other fields China still leans partly on foreign capital and imports, yet has some potential to innovate.',
      zh: '在新材料、生物医药等部分领域，中国多少还依赖外资和进口，但也有一定创新潜力。',
      ru: 'В новых материалах, биомедицине и ряде других областей Китай ещё отчасти зависит от иностранного капитала и импорта, но некоторый инновационный потенциал есть.',
    },
    note: {
      en: 'The speaker concedes this himself.',
      zh: '这一点由演讲者本人承认。',
      ru: 'Это признаёт сам выступающий.',
    },
    locator: section2,
  },
  {
    ...spoken,
    id: 'S10',
    text: {
      en: 'China has close to 20 million engineers, over 4 million valid invention patents and, in 2024, about 4.7 million STEM graduates, the most anywhere.',
      zh: '中国有近 2000 万工程师、400 多万件有效发明专利；2024 年约有 470 万理工科（STEM）毕业生，居世界首位。',
      ru: 'В Китае почти 20 млн инженеров, свыше 4 млн действующих патентов на изобретения, а в 2024 году — около 4,7 млн выпускников STEM, больше всех в мире.',
    },
    note: {
      en: 'Our copy of the Chinese text has lost a character and reads 400 patents; the English has 4 million.',
      zh: '我们所见的中文副本漏了一个“万”字，专利数成了 400；英文原文是 400 万。',
      ru: 'В нашей копии китайского текста пропал иероглиф, и патентов там 400; в английском — 4 млн.',
    },
    locator: section2,
  },
  {
    ...spoken,
    id: 'S11',
    text: {
      en: 'Huawei, DJI and others withstood sanctions by innovating on their own, and in AI, 5G and elsewhere they lead world standards.',
      zh: '华为、大疆等企业靠自主创新顶住制裁，在 AI、5G 等方面引领国际标准。',
      ru: 'Huawei, DJI и другие выдержали санкции благодаря собственным разработкам и задают мировые стандарты, в том числе в ИИ и 5G.',
    },
    locator: section2,
  },
  {
    ...spoken,
    id: 'S18',
    text: {
      en: 'To countries outside the West, China can be a full substitute for the West as a partner in development.',
      zh: '在非西方国家那里，中国完全可以顶替西方，做它们的发展伙伴。',
      ru: 'Для незападных стран Китай может полностью заменить Запад как партнёра по развитию.',
    },
    locator: section2,
  },
]
