/** How the claims of the article's first two parts bear on the proposals and on the speech's reasons. */
import { judged, type SampleLink } from './content.ts'

export const voaLinks1: readonly SampleLink[] = [
  {
    id: 'V1-P1',
    from: ['V1'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'it shows political will at the top for joint technology; an alliance of others is not named.',
      zh: '说明最高层有意联手发展科技；没有提到他国参加的联盟。',
      ru: 'видна политическая воля наверху к общим технологиям; альянс с другими странами не назван.',
    }),
  },
  {
    id: 'V1-P3',
    from: ['V1'],
    stance: 'supports',
    target: 'P3',
    why: judged({
      en: 'it shows political will at the top for joined research, as in joint laboratories.',
      zh: '说明最高层有意合并科研力量，联合实验室正是如此。',
      ru: 'видна политическая воля наверху к объединению науки, как в общих лабораториях.',
    }),
  },
  {
    id: 'V2-P1',
    from: ['V2'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'both governments have put cooperation in technology in writing, though not this alliance.',
      zh: '两国政府已把科技合作写成文字，虽然不是这个联盟。',
      ru: 'правительства закрепили технологическое сотрудничество на бумаге, хотя и не этот альянс.',
    }),
  },
  {
    id: 'V3-P2',
    from: ['V3'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'the will for other rules exists; that is a motive, not a merit.',
      zh: '另立规则的意愿确实存在；这是动机，不是优劣。',
      ru: 'воля к иным правилам есть; это мотив, а не достоинство.',
    }),
  },
  {
    id: 'V4-P3',
    from: ['V4'],
    stance: 'supports',
    target: 'P3',
    why: judged({
      en: 'transfer centres and joint laboratories could connect research on one side with application on the other.',
      zh: '联合实验室和转化中心，正可把一方的研究接上另一方的应用。',
      ru: 'общие лаборатории и центры трансфера могли бы связать науку одной стороны с применением у другой.',
    }),
  },
  {
    id: 'V4-P4',
    from: ['V4'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'each is strong where the other is weak, so both have something to learn.',
      zh: '一方之长是另一方之短，双方都有可学。',
      ru: 'каждая сильна там, где другая слаба; обеим есть чему учиться.',
    }),
  },
  {
    id: 'V4-S13',
    from: ['V4'],
    stance: 'supports',
    target: 'S13',
    why: judged({
      en: 'another Chinese expert sees the same division, application in China and basic research in Russia.',
      zh: '另一位中国专家看到同样的分工，即中国重应用，俄罗斯重基础研究。',
      ru: 'другой китайский эксперт видит то же деление; применение в Китае, фундаментальная наука в России.',
    }),
  },
  {
    id: 'V5-P4',
    from: ['V5'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'exchange between people is named as a base; training itself is not.',
      zh: '人员往来被列为根基；培养本身没有提到。',
      ru: 'обмены между людьми названы основой; само обучение не названо.',
    }),
  },
  {
    id: 'V5-P1',
    from: ['V5'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'joint planning and firmer supply chains would serve an alliance; technology is not named.',
      zh: '统一规划和稳固的供应链对联盟有利；没有直接提到科技。',
      ru: 'общее планирование и прочные цепочки поставок служили бы альянсу; технологии не названы.',
    }),
  },
  {
    id: 'V6-P1',
    from: ['V6'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'it has worked before, for two joint years brought results, as the government says.',
      zh: '以前做成过，据政府说，两个合作年有了收获。',
      ru: 'так уже получалось; два совместных года, по словам правительства, дали плоды.',
    }),
  },
  {
    id: 'V6-P3',
    from: ['V6'],
    stance: 'supports',
    target: 'P3',
    why: judged({
      en: 'it has worked before, and joint innovation is what the laboratories are meant for.',
      zh: '以前做成过，联合创新也正是实验室要做的事。',
      ru: 'так уже получалось; для совместных инноваций и задуманы лаборатории.',
    }),
  },
  {
    id: 'V7-P1',
    from: ['V7'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'if sanctions limit what two can do together, they are a weak core for an alliance of many.',
      zh: '两国合作尚且受制裁所限，便难当多国联盟的核心。',
      ru: 'если санкции сковывают и двоих, ядро для альянса многих слабо.',
    }),
  },
  {
    id: 'V7-V6-P1',
    from: ['V7'],
    stance: 'rebuts',
    target: 'V6-P1',
    why: judged({
      en: 'what worked in 2020 and 2021 tells less about an alliance once sanctions have mounted.',
      zh: '制裁加码之后，2020、2021 年的成果对联盟的说明力就小了。',
      ru: 'когда санкции выросли, успехи 2020 и 2021 годов меньше говорят об альянсе.',
    }),
  },
  {
    id: 'V8-S13',
    from: ['V8'],
    stance: 'supports',
    target: 'S13',
    why: judged({
      en: 'an analyst in Washington sees complementary strengths too, though in other fields.',
      zh: '华盛顿的分析者也认为双方互补，只是所指领域不同。',
      ru: 'взаимодополняемость видит и аналитик в Вашингтоне, хотя в других областях.',
    }),
  },
  {
    id: 'V8-P1',
    from: ['V8'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'in part, since each has something to give; but he himself sets the limit at leading-edge chips.',
      zh: '部分支持，双方各有可给；但他自己又划了界限，即最先进的芯片。',
      ru: 'отчасти, ведь каждому есть что дать; но он сам ставит предел — передовые чипы.',
    }),
  },
  {
    id: 'V9-S18',
    from: ['V9'],
    stance: 'rebuts',
    target: 'S18',
    why: judged({
      en: 'it meets the claim head-on, for what only a few Western firms supply, China cannot replace.',
      zh: '正面相对，只有少数西方企业供得了的，中国顶替不了。',
      ru: 'тезису прямо противоречит, что поставляемое лишь немногими западными фирмами Китай не заменит.',
    }),
  },
  {
    id: 'V9-P1',
    from: ['V9'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'AI chips are among the alliance’s fields, and the leading edge lies outside its reach.',
      zh: 'AI 芯片是联盟领域之一，而最先进的芯片不在它够得着的地方。',
      ru: 'чипы ИИ — одна из областей альянса, а передовой край вне его досягаемости.',
    }),
  },
  {
    id: 'V9-S13+S14-P1',
    from: ['V9'],
    stance: 'rebuts',
    target: 'S13+S14-P1',
    why: judged({
      en: 'granting both premises, complementary strengths do not add up to leading-edge chips.',
      zh: '即便两个前提都对，互补的长处也凑不出最先进的芯片。',
      ru: 'даже если обе посылки верны, взаимодополняющие силы не складываются в передовые чипы.',
    }),
  },
]
