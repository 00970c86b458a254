/** The speech's four suggestions: the contentions that everything else on the map bears on. */
import { suggestion, wangWen } from './attribution.ts'
import type { SampleStatement } from './content.ts'

export const proposals: readonly SampleStatement[] = [
  {
    id: 'P1',
    kind: 'proposal',
    lang: 'en',
    title: { en: 'Technology alliance', zh: '科技产业联盟', ru: 'Технологический альянс' },
    text: {
      en: 'Developing countries should form a technology alliance led by China and Russia, with shared R&D and industry: drones, AI chips, new energy, operating systems.',
      zh: '发展中国家应结成科技产业联盟，由中俄带头筹建，在 AI 芯片、无人机、操作系统和新能源上共同研发、共建产业。',
      ru: 'Развивающимся странам нужен технологический альянс во главе с Китаем и Россией: общая площадка для НИОКР и производства — чипы ИИ, дроны, операционные системы, новая энергетика.',
    },
    note: {
      en: 'By its name the alliance unites developing countries, for the industries of technology and science. Its frame is to be worldwide, its aim a governance of technology in which emerging economies lead.',
      zh: '演讲为它取的名称指明：成员是发展中国家，范围是科技产业。合作框架面向全球，目标是让新兴经济体主导技术治理。',
      ru: 'По названию это альянс развивающихся стран для отраслей науки и технологий. Рамка его всемирная, цель — управление технологиями, в котором ведут развивающиеся экономики.',
    },
    asserter: wangWen,
    source: 'speech',
    locator: suggestion(1),
  },
  {
    id: 'P2',
    kind: 'proposal',
    lang: 'en',
    title: { en: 'De-Americanized standards', zh: '去美国化标准', ru: 'Деамериканизация стандартов' },
    text: {
      en: 'China and Russia should together write “de-Americanized” standards for technology: AI ethics, smart manufacturing and the like, with joint institutes and certification.',
      zh: '中俄应携手制定“去美国化”的技术标准，涵盖智能制造、AI 伦理等，并共建标准机构和认证平台。',
      ru: 'Двум странам следует вместе писать «деамериканизированные» технические стандарты — для интеллектуального производства, этики ИИ и т. п., с общими институтами и сертификацией.',
    },
    note: {
      en: 'The aim: other rules, made for what emerging markets need.',
      zh: '目标是另立一套规则，从新兴市场的需要出发。',
      ru: 'Цель — иные правила, исходящие из нужд развивающихся рынков.',
    },
    asserter: wangWen,
    source: 'speech',
    locator: suggestion(2),
  },
  {
    id: 'P3',
    kind: 'proposal',
    lang: 'en',
    title: { en: 'Joint think tank', zh: '联合智库', ru: 'Совместный мозговой центр' },
    text: {
      en: 'China and Russia should give their think tanks a joint dialogue platform on intelligent technology, beside joint labs, transfer centres and regular forums.',
      zh: '中俄应为智能科技搭建智库对话平台，同时办联合实验室、技术转化中心和定期论坛。',
      ru: 'Двум странам следует создать общую площадку диалога мозговых центров по интеллектуальным технологиям, а рядом — лаборатории, центры трансфера технологий и регулярные форумы.',
    },
    note: {
      en: 'The aim: a body of thought on technology and science that is not Western and carries weight in the world.',
      zh: '目标是形成有世界影响的非西方科技思想。',
      ru: 'Цель — незападная мысль о науке и технологиях, весомая в мире.',
    },
    asserter: wangWen,
    source: 'speech',
    locator: suggestion(3),
  },
  {
    id: 'P4',
    kind: 'proposal',
    lang: 'en',
    title: { en: 'Talent exchange', zh: '人才联合培养', ru: 'Обмен кадрами' },
    text: {
      en: 'Universities of the two should train people jointly, theory plus practice: Russia’s young scientists in China for its market, Chinese scholars in Russia for theory.',
      zh: '两国高校和院所应一起育才，理论与实践并重：俄罗斯青年科学家来华开拓技术市场，中国学者赴俄钻研理论。',
      ru: 'Вузам и институтам обеих стран стоит учить кадры вместе, теории и практике: молодые учёные из России осваивают технологический рынок Китая, китайские едут в Россию за теорией.',
    },
    note: {
      en: 'The same suggestion also wants both countries’ influence in technology and science to grow through BRICS, the SCO, the Belt and Road and China’s three global initiatives. That is about cooperation at large, not training.',
      zh: '同一条建议还希望借助金砖、上合组织、“一带一路”和中国的三大全球倡议扩大两国科技影响。这说的是整体合作，不是人才培养。',
      ru: 'То же предложение хочет, чтобы научно-техническое влияние двух стран росло через БРИКС, ШОС, «Один пояс, один путь» и три глобальные инициативы Китая. Это о сотрудничестве вообще, не об обучении.',
    },
    asserter: wangWen,
    source: 'speech',
    locator: suggestion(4),
  },
]
