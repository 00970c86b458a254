/** What people say in the last two parts of VOA's article, and VOA itself, in the article's order. */
import {
  cepa,
  cepaReport,
  leeMakiyama,
  leeMakiyamaToVoa,
  newYorkTimes,
  part4,
  part5,
  throughNewYorkTimes,
  voa,
} from './attribution.ts'
import type { SampleStatement } from './content.ts'

const reported = { kind: 'claim', lang: 'zh', source: 'voa' } as const

export const voaClaims3: readonly SampleStatement[] = [
  {
    ...reported,
    id: 'V18',
    text: {
      en: 'Chinese help does not make up for the Western technology firms that left Russia.',
      zh: '西方科技企业撤出俄罗斯留下的空缺，中国的援助补不齐。',
      ru: 'Помощь Китая не возмещает ухода западных технологических компаний из России.',
    },
    asserter: cepa,
    locator: part4,
    via: cepaReport,
  },
  {
    ...reported,
    id: 'V19',
    text: {
      en: 'Against pre-war levels Chinese exports to Russia fell: electrical machinery and parts, semiconductors included, by 19%, telecom equipment by 30%.',
      zh: '与战前相比，中国对俄出口的电机及零件（含半导体）减少 19%，电信设备减少 30%。',
      ru: 'По сравнению с довоенным уровнем экспорт Китая в Россию упал на 19% по электротехнике и деталям, включая полупроводники, и на 30% по оборудованию связи.',
    },
    asserter: cepa,
    locator: part4,
    via: cepaReport,
  },
  {
    ...reported,
    id: 'V20',
    text: {
      en: 'After Halliburton, Baker Hughes and Siemens left, Chinese firms tried to fill the gap, with service and product quality that disappoints.',
      zh: '哈里伯顿、贝克休斯、西门子等离开后，中国公司想补位，服务和产品质量却让人失望。',
      ru: 'После ухода Halliburton, Baker Hughes и Siemens китайские фирмы пытались занять их место, но качество услуг и продукции разочаровывает.',
    },
    asserter: voa,
    locator: part4,
  },
  {
    ...reported,
    id: 'V21',
    text: {
      en: 'Russia has found no workable replacement for Western software that models how oil and gas flow in a reservoir.',
      zh: '模拟油气藏流动的西方软件，俄罗斯还没找到可用的替代品。',
      ru: 'Россия не нашла пригодной замены западным программам, моделирующим течение нефти и газа в пласте.',
    },
    asserter: cepa,
    locator: part4,
    via: cepaReport,
  },
  {
    ...reported,
    id: 'V22',
    text: {
      en: 'In the long run Russia’s oil output may fall by 2 million barrels a day and its gas exports by the equivalent of more than 4 million.',
      zh: '长远看，俄罗斯石油日产量或减少 200 万桶，天然气日出口量或减少相当于 400 多万桶。',
      ru: 'В долгосрочной перспективе добыча нефти в России может упасть на 2 млн баррелей в день, а экспорт газа — на эквивалент более 4 млн.',
    },
    note: {
      en: 'The article gives gas in barrels a day, a unit for oil: “equivalent” is our word. It puts the figures right after CEPA’s findings without saying where it read them.',
      zh: '文章用“桶”计天然气，那是石油的单位：“相当于”是我们加的。文章把这组数字紧接在 CEPA 的结论之后，没有说明从何处读到。',
      ru: 'Газ в статье измерен баррелями в день, единицей нефти: слово «эквивалент» — наше. Цифры идут сразу за выводами CEPA, но где они прочитаны, не сказано.',
    },
    asserter: { en: 'IEA', zh: '国际能源署', ru: 'МЭА' },
    locator: part4,
    via: {
      en: 'International Energy Agency, as VOA reports it',
      zh: '国际能源署（IEA），据美国之音报道',
      ru: 'Международное энергетическое агентство, в изложении «Голоса Америки»',
    },
  },
  {
    ...reported,
    id: 'V23',
    text: {
      en: 'Since the invasion China has sold Russia drones and parts worth 12 million US dollars, from DJI and smaller firms such as Autel.',
      zh: '俄罗斯入侵乌克兰以来，中国已向它卖出价值 1200 万美元的无人机及零件，有大疆的，也有道通智能等较小企业的。',
      ru: 'С начала вторжения Китай продал России дронов и деталей на 12 млн долларов США: это DJI и фирмы поменьше, такие как Autel.',
    },
    note: {
      en: 'The article adds that China denies giving direct military aid.',
      zh: '文章同时提到，中国否认直接提供军事援助。',
      ru: 'Статья добавляет, что Китай отрицает прямую военную помощь.',
    },
    asserter: newYorkTimes,
    locator: part5,
    via: throughNewYorkTimes,
  },
  {
    ...reported,
    id: 'V24',
    text: {
      en: 'Most of these drones and parts went through middlemen in countries such as Kazakhstan, Pakistan and Belarus.',
      zh: '这些无人机和零件多由中间商经哈萨克斯坦、巴基斯坦、白俄罗斯等国转手。',
      ru: 'Большая часть этих дронов и деталей прошла через посредников в Казахстане, Пакистане, Белоруссии и других странах.',
    },
    asserter: newYorkTimes,
    locator: part5,
    via: throughNewYorkTimes,
  },
  {
    ...reported,
    id: 'V25',
    text: {
      en: 'Drones with US technology in them may breach US export controls; DJI has been on the US Commerce Department’s blacklist since 2020.',
      zh: '无人机若含美国技术，便可能违反美国出口管制；大疆 2020 年已上美国商务部黑名单。',
      ru: 'Дроны с американской технологией могут нарушать экспортный контроль США; DJI с 2020 года в чёрном списке Министерства торговли США.',
    },
    note: {
      en: 'Two readings on how firms like DJI withstand sanctions: against it, if the drones hold US technology, which the article leaves open; for it, since a listed firm still sells. So no arrow is drawn to that claim.',
      zh: '对“大疆等企业顶住制裁”一说，有两种读法：若无人机含美国技术（文章未定），则不利于该说；被列名的企业照样销售，则有利于该说。因此没有画箭头过去。',
      ru: 'Для тезиса о стойкости DJI под санкциями два прочтения: против — если в дронах есть технология США, что статья не решает; за — раз фирма из списка продаёт и дальше. Поэтому стрелки к нему нет.',
    },
    asserter: {
      en: 'New York Times; VOA',
      zh: '《纽约时报》；美国之音',
      ru: '«Нью-Йорк таймс»; «Голос Америки»',
    },
    locator: part5,
    via: {
      en: 'export controls: New York Times, 21 March 2023, as VOA cites it; DJI: VOA',
      zh: '出口管制：《纽约时报》2023 年 3 月 21 日，美国之音转引；大疆：美国之音',
      ru: 'экспортный контроль: «Нью-Йорк таймс» от 21 марта 2023 года, приводит «Голос Америки»; DJI: «Голос Америки»',
    },
  },
  {
    ...reported,
    id: 'V26',
    text: {
      en: 'Chinese and Russian armoured vehicles and aircraft interoperate poorly, a main reason why drones lead China’s arms sales.',
      zh: '中俄的装甲车辆和飞机难以互通，这是中国军售以无人机居首的主因之一。',
      ru: 'Китайская и российская бронетехника и авиация плохо совместимы — одна из главных причин, почему в продажах оружия Китаем лидируют дроны.',
    },
    note: {
      en: 'One statement with two roles: it shows a need for common standards and, as he reads it, a limit of Chinese military technology.',
      zh: '一个说法，两种作用：既显出统一标准的需要，也如他所说，反映中国军事科技的局限。',
      ru: 'Один тезис, две роли: он показывает нужду в общих стандартах и, по его мысли, предел китайских военных технологий.',
    },
    asserter: leeMakiyama,
    locator: part5,
    via: leeMakiyamaToVoa,
  },
  {
    ...reported,
    id: 'V27',
    text: {
      en: 'China is keen that Russia not lose in Ukraine but need not make it win; it wants less risk from dependence on trade and systems shared with the West.',
      zh: '中国很希望俄罗斯在乌克兰别输，但不必帮它赢：中国图的是降低贸易上以及与西方共用体系上的依赖风险。',
      ru: 'Китай очень хочет, чтобы Россия не проиграла войну с Украиной, но обеспечивать её победу ему незачем: ему важнее снизить риск зависимости от торговли и систем, общих с Западом.',
    },
    note: {
      en: 'One statement with two roles: a bounded commitment, and a wish to depend less on shared systems.',
      zh: '一个说法，两种作用：投入有限；想少依赖共用体系。',
      ru: 'Один тезис, две роли: ограниченное обязательство и желание меньше зависеть от общих систем.',
    },
    asserter: leeMakiyama,
    locator: part5,
    via: leeMakiyamaToVoa,
  },
]
