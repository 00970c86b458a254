/** What people say in the third part of VOA's article, and VOA itself, in the article's order. */
import {
  financialTimes,
  part3,
  prakash,
  prakashToVoa,
  throughFinancialTimes,
  voa,
  watson,
  watsonToVoa,
} from './attribution.ts'
import type { SampleStatement } from './content.ts'

const reported = { kind: 'claim', lang: 'zh', source: 'voa', locator: part3 } as const

export const voaClaims2: readonly SampleStatement[] = [
  {
    ...reported,
    id: 'V10',
    text: {
      en: 'More than a thousand Western companies left Russia or cut back sharply since the war began, to keep clear of the sanctions’ effects.',
      zh: '开战以来，一千多家西方企业为避开制裁影响，或撤离俄罗斯，或大幅收缩业务。',
      ru: 'С начала войны более тысячи западных компаний ушли из России или резко сократили там работу, чтобы не попасть под действие санкций.',
    },
    note: {
      en: 'The count is Yale’s; whether the motive is Yale’s finding or VOA’s words, the article leaves open.',
      zh: '数字出自耶鲁；动机是耶鲁的结论还是美国之音的表述，文章没有分明。',
      ru: 'Подсчёт йельский; чей вывод о мотиве — Йеля или «Голоса Америки», — из статьи не ясно.',
    },
    asserter: {
      en: 'Yale School of Management',
      zh: '耶鲁大学管理学院',
      ru: 'Йельская школа менеджмента',
    },
    via: {
      en: 'its list of companies, as VOA cites it',
      zh: '其企业统计，美国之音引用',
      ru: 'её список компаний, приводит «Голос Америки»',
    },
  },
  {
    ...reported,
    id: 'V11',
    text: {
      en: 'China’s readiness to put large sums into Russia’s economy helps Russia to escape Western sanctions, or at least softens them.',
      zh: '中国愿意大笔注资俄罗斯经济，帮它躲开西方制裁，至少减轻冲击。',
      ru: 'Готовность Китая вкладывать в экономику России большие деньги помогает ей уйти от западных санкций или хотя бы смягчает их.',
    },
    asserter: prakash,
    via: prakashToVoa,
  },
  {
    ...reported,
    id: 'V12',
    text: {
      en: 'For China, Russia is an outlet for smartphones, drones and the like that makes up for losses in the West.',
      zh: '在中国眼里，俄罗斯是智能手机、无人机等商品的销路，用来补西方市场的损失。',
      ru: 'Для Китая Россия — рынок сбыта смартфонов, дронов и т. п., который возмещает потери на Западе.',
    },
    note: {
      en: 'That a customer is not a partner is our gloss, not his words.',
      zh: '“是顾客，不是伙伴”是我们的解读，不是他的话。',
      ru: 'Что покупатель не партнёр — наше толкование, а не его слова.',
    },
    asserter: prakash,
    via: prakashToVoa,
  },
  {
    ...reported,
    id: 'V13',
    text: {
      en: 'Russia will become China’s resource colony: servers from Huawei, gas by pipeline from Siberia, the yuan its main trading currency by the end of 2023.',
      zh: '俄罗斯会变成中国的资源殖民地：服务器用华为的，天然气从西伯利亚经管道输华，2023 年底前人民币成主要贸易货币。',
      ru: 'Россия станет сырьевой колонией Китая: серверы от Huawei, трубопроводный газ из Сибири, юань — главная валюта торговли к концу 2023 года.',
    },
    asserter: { en: 'Unnamed source', zh: '匿名知情人士', ru: 'Неназванный источник' },
    via: {
      en: 'a person who knows Kremlin affairs; through the Financial Times, which VOA cites without a date',
      zh: '了解克里姆林宫事务的人士；经《金融时报》，美国之音转引，未注日期',
      ru: 'человек, знающий дела Кремля; через «Файнэншл таймс», «Голос Америки» приводит без даты',
    },
  },
  {
    ...reported,
    id: 'V14',
    text: {
      en: 'Sanctions by the US and Europe made an unequal relation more so: Russia is now the junior partner.',
      zh: '美欧制裁让本就不对等的关系更加失衡：如今俄罗斯是次要的一方。',
      ru: 'Санкции США и Европы сделали неравные отношения ещё более неравными: теперь Россия — младший партнёр.',
    },
    note: {
      en: 'It would touch the proposal on standards only if writing them “together” means writing them as equals.',
      zh: '只有当“携手”制定标准意味着平等制定时，它才涉及关于标准的提案。',
      ru: 'Предложения о стандартах это коснулось бы, только если писать «вместе» значит писать на равных.',
    },
    asserter: { en: 'Maria Shagina', zh: '玛丽亚·沙吉娜', ru: 'Мария Шагина' },
    via: {
      en: 'International Institute for Strategic Studies (IISS); through the Financial Times, which VOA cites without a date',
      zh: '国际战略研究所（IISS）；经《金融时报》，美国之音转引，未注日期',
      ru: 'Международный институт стратегических исследований (IISS); через «Файнэншл таймс», «Голос Америки» приводит без даты',
    },
  },
  {
    ...reported,
    id: 'V15',
    text: {
      en: 'China may be sending Russia chips by way of Turkey and the UAE: its chip exports to Turkey doubled in 2022, and Turkey sent Russia many.',
      zh: '中国或许经土耳其、阿联酋把芯片运到俄罗斯：2022 年对土芯片出口翻番，土耳其又大量卖给俄罗斯。',
      ru: 'Китай, возможно, поставляет России чипы через Турцию и ОАЭ: его экспорт чипов в Турцию в 2022 году удвоился, а та отправила в Россию много чипов.',
    },
    note: {
      en: 'Two readings, drawn as two arrows: chips already flow in spite of sanctions; or a detour is no alliance.',
      zh: '两种读法，画成两条箭头：制裁之下芯片仍在流通；或者，绕道算不上联盟。',
      ru: 'Два прочтения, две стрелки: чипы идут вопреки санкциям; или обходной путь — ещё не альянс.',
    },
    asserter: financialTimes,
    via: throughFinancialTimes,
  },
  {
    ...reported,
    id: 'V16',
    text: {
      en: 'Most Chinese technology exports to Russia come from second- and third-tier firms; the large ones shun the risk of US sanctions.',
      zh: '卖给俄罗斯的中国科技产品多出自二三线企业，大企业不肯冒触犯美国制裁的风险。',
      ru: 'Большую часть китайского технологического экспорта в Россию дают фирмы второго и третьего ряда; крупные избегают риска санкций США.',
    },
    asserter: { en: 'Unnamed analysts', zh: '未具名分析人士', ru: 'Неназванные аналитики' },
    via: { en: 'through VOA', zh: '经美国之音', ru: 'через «Голос Америки»' },
  },
  {
    ...reported,
    id: 'V17',
    text: {
      en: 'To stay in business, many Chinese companies can be expected to go with the larger market.',
      zh: '为了继续做生意，不少中国公司想必会选更大的那个市场。',
      ru: 'Чтобы сохранить дело, многие китайские компании, надо полагать, выберут более крупный рынок.',
    },
    note: {
      en: 'Which market is the larger he leaves unsaid; the context is US sanctions.',
      zh: '他没有说哪个市场更大；上下文谈的是美国制裁。',
      ru: 'Какой рынок крупнее, он не говорит; контекст — санкции США.',
    },
    asserter: watson,
    via: watsonToVoa,
  },
  {
    ...reported,
    id: 'V28',
    text: {
      en: 'With chips, 5G equipment and heavy machinery under US export controls, Russia now looks to Chinese makers for them.',
      zh: '芯片、5G 设备和重型机械受美国出口管制，俄罗斯便转而找中国厂家。',
      ru: 'Чипы, оборудование 5G и тяжёлая техника — под экспортным контролем США, и Россия теперь обращается за ними к китайским производителям.',
    },
    asserter: voa,
  },
]
