// The statements held against a table of their own: who, where, and which figures and names each language shows.
import { expect, test } from 'vitest'
import type { Words } from './content.ts'
import { moscow } from './index.ts'

/** A name or place in English, then in Chinese and Russian. */
const wordings: Record<string, readonly [zh: string, ru: string]> = {
  'Wang Wen': ['王文', 'Ван Вэнь'],
  'Vladimir Putin': ['弗拉基米尔·普京', 'Владимир Путин'],
  'Joint statement': ['中俄联合声明', 'Совместное заявление'],
  'Mike Watson': ['迈克·沃森', 'Майк Уотсон'],
  'Li Ziguo': ['李自国', 'Ли Цзыго'],
  'Hua Chunying': ['华春莹', 'Хуа Чуньин'],
  'Chinese government': ['中国政府', 'Правительство Китая'],
  VOA: ['美国之音', '«Голос Америки»'],
  'Yale School of Management': ['耶鲁大学管理学院', 'Йельская школа менеджмента'],
  'Abishur Prakash': ['阿比舒尔·普拉卡什', 'Абишур Пракаш'],
  'Unnamed source': ['匿名知情人士', 'Неназванный источник'],
  'Maria Shagina': ['玛丽亚·沙吉娜', 'Мария Шагина'],
  'Financial Times': ['《金融时报》', '«Файнэншл таймс»'],
  'Unnamed analysts': ['未具名分析人士', 'Неназванные аналитики'],
  CEPA: ['CEPA', 'CEPA'],
  IEA: ['国际能源署', 'МЭА'],
  'New York Times': ['《纽约时报》', '«Нью-Йорк таймс»'],
  'New York Times; VOA': ['《纽约时报》；美国之音', '«Нью-Йорк таймс»; «Голос Америки»'],
  'Hosuk Lee-Makiyama': ['霍素克·李—牧山浩石', 'Хосук Ли-Макияма'],
  'section I': ['第一节', 'раздел I'],
  'section II': ['第二节', 'раздел II'],
  'section III': ['第三节', 'раздел III'],
  'IV, first suggestion': ['第四节，建议一', 'IV, первое предложение'],
  'IV, second suggestion': ['第四节，建议二', 'IV, второе предложение'],
  'IV, third suggestion': ['第四节，建议三', 'IV, третье предложение'],
  'IV, fourth suggestion': ['第四节，建议四', 'IV, четвёртое предложение'],
  'opening (Russia); closing (hegemony)': [
    '开场（俄罗斯）；结尾（霸权）',
    'вступление (Россия); заключение (гегемония)',
  ],
  'part 1': ['第一部分', 'часть 1'],
  'part 2': ['第二部分', 'часть 2'],
  'part 3': ['第三部分', 'часть 3'],
  'part 4': ['第四部分', 'часть 4'],
  'part 5': ['第五部分', 'часть 5'],
}

type Source = 'speech' | 'voa'
/** Id, source, asserter, locator, then what the text must show in English, Chinese and Russian (`|` between). */
type Line = readonly [string, Source, string, string, string, string, string]
// prettier-ignore
const lines: readonly Line[] = [
  ['P1', 'speech', 'Wang Wen', 'IV, first suggestion', 'Developing countries|China and Russia|drones|AI chips|new energy|operating systems', '发展中国家|AI 芯片|无人机|操作系统|新能源', 'Развивающимся|чипы ИИ|дроны|операционные системы|энергетика'],
  ['P2', 'speech', 'Wang Wen', 'IV, second suggestion', '“de-Americanized”|AI ethics|manufacturing|certification', '“去美国化”|AI 伦理|智能制造|认证', '«деамериканизированные»|этики ИИ|производства|сертификацией'],
  ['P3', 'speech', 'Wang Wen', 'IV, third suggestion', 'think tanks|labs|transfer centres|forums', '智库|实验室|转化中心|论坛', 'мозговых центров|лаборатории|трансфера|форумы'],
  ['P4', 'speech', 'Wang Wen', 'IV, fourth suggestion', 'Russia’s young scientists|Chinese scholars|theory', '俄罗斯青年科学家|中国学者|理论', 'учёные из России|китайские|теории'],
  ['S1', 'speech', 'Wang Wen', 'section I', '“basic investment”|8 billion|2014|110 billion|2024', '“基础投资”|80 亿|2014|1100 亿|2024', '«Базовые инвестиции»|8 млрд|2014|110 млрд|2024'],
  ['S2', 'speech', 'Wang Wen', 'section I', 'quantum|15.3 billion US dollars|2023|largest', '量子|153 亿美元|2023|之首', 'квантовые|15,3 млрд долларов США|2023|больше, чем где-либо'],
  ['S3', 'speech', 'Wang Wen', 'section I', 'Five|50|2024|Chinese', '有 5 家|50|2024|中国', '— 5 китайских|50|2024'],
  ['S4', 'speech', 'Wang Wen', 'section I', 'the West|many poles', '西方|多极', 'Запада|многополярности'],
  ['S5', 'speech', 'Wang Wen', 'section I', 'BRICS|ASEAN|non-Western', '金砖国家|东盟|非西方', 'БРИКС|АСЕАН|незападные'],
  ['S6', 'speech', 'Wang Wen', 'section I', 'BRICS|20 years|15,000 a year', '金砖|20 年|1.5 万篇', 'БРИКС|20 лет|15 000 в год'],
  ['S7', 'speech', 'Wang Wen', 'section I', 'US and Europe|digital taxes|chip export controls', '美欧|数字税|芯片出口管制', 'США и Европы|цифровых налогах|экспортном контроле'],
  ['S8', 'speech', 'Wang Wen', 'section II', 'rail, power and farm|marine|IT|CNC|new-energy vehicles', '轨道交通|电力|农机|海工|信息技术|数控机床|新能源车', 'рельсовой|энергетической|сельхозтехнике|морской|ИТ|ЧПУ|новых источниках энергии'],
  ['S9', 'speech', 'Wang Wen', 'section II', 'new materials|biomedicine|foreign capital and imports|potential', '新材料|生物医药|外资和进口|潜力', 'новых материалах|биомедицине|иностранного капитала и импорта|потенциал'],
  ['S10', 'speech', 'Wang Wen', 'section II', 'close to 20 million|over 4 million|2024|about 4.7 million STEM', '近 2000 万|400 多万|2024|约有 470 万|STEM', 'почти 20 млн|свыше 4 млн|2024|около 4,7 млн|STEM'],
  ['S11', 'speech', 'Wang Wen', 'section II', 'Huawei|DJI|5G|AI', '华为|大疆|5G|AI', 'Huawei|DJI|5G|ИИ'],
  ['S12', 'speech', 'Wang Wen', 'section III', '2022 to 2024|15,628|US 3,500', '2022 至 2024 年|15628|美国 3500', '2022–2024|15 628|США — 3500'],
  ['S13', 'speech', 'Wang Wen', 'section III', 'complementary|digital transformation|intelligent technology|basic science|key algorithms', '互补|数字化转型|智能技术|基础科学|关键算法', 'дополняют|цифровизации|интеллектуальных технологиях|фундаментальной науке|ключевых алгоритмах'],
  ['S14', 'speech', 'Wang Wen', 'section III', 'manufacturing|AI algorithms|robotics|chip design|early stage', '智能制造|AI 算法|机器人|芯片设计|刚起步', 'производстве|алгоритмах ИИ|робототехнике|чипов|в начале пути'],
  ['S15', 'speech', 'Wang Wen', 'section III', 'users|market|data|industrial chain|natural resources|deep technology', '用户|市场|数据|产业链|自然资源|技术', 'пользователей|рынок|данные|цепочку|природные ресурсы|технологический'],
  ['S16', 'speech', 'Wang Wen', 'IV, second suggestion', 'EN, IEC, ISO, ITU|Europe|America', 'EN、IEC、ISO、ITU|欧美', 'EN, МЭК, ИСО, МСЭ|Европы|Америки'],
  ['S17', 'speech', 'Wang Wen', 'IV, third suggestion', 'high-level forums|youth exchanges|strategic partnership', '高层论坛|青年交流|战略伙伴', 'форумы высокого уровня|молодёжные обмены|стратегическое партнёрство'],
  ['S18', 'speech', 'Wang Wen', 'section II', 'outside the West|full substitute|development', '非西方国家|完全|发展伙伴', 'незападных|полностью|развитию'],
  ['S19', 'speech', 'Wang Wen', 'section III', 'sanctions|chips|software|digital infrastructure|centres', '制裁|芯片|软件|数字基础设施|中心', 'санкциями|чипах|ПО|цифровой инфраструктуре|центры'],
  ['S20', 'speech', 'Wang Wen', 'opening (Russia); closing (hegemony)', 'opportunity|competitive pressure on Russia|hegemony', '机遇|俄罗斯|竞争压力|霸权', 'возможность|Россию|гегемонии'],
  ['V1', 'voa', 'Vladimir Putin', 'part 1', 'technological sovereignty|IT|cyber security|AI', '技术主权|信息技术|网络安全|人工智能', 'технологическом суверенитете|ИТ|кибербезопасности|ИИ'],
  ['V2', 'voa', 'Joint statement', 'part 1', 'mutually beneficial|decoupling|unilateral sanctions', '互利|“脱钩”|单边制裁', 'взаимовыгодное|разрыва связей|односторонних санкций'],
  ['V3', 'voa', 'Mike Watson', 'part 1', 'international order|US and its allies|rule at home', '国际秩序|美国和盟友|国内的统治', 'порядок|США и их союзники|внутри страны'],
  ['V4', 'voa', 'Li Ziguo', 'part 2', 'basic research|applied technology|commercialisation|small market', '基础研究|应用技术|转化|市场小', 'фундаментальной науке|прикладных|внедряет|рынок'],
  ['V5', 'voa', 'Hua Chunying', 'part 2', 'energy|resources|machinery|supply chains|exchange between people', '能源|资源|机电|供应链|人员往来', 'энергией|сырьём|машинами|поставок|обмены между людьми'],
  ['V6', 'voa', 'Chinese government', 'part 2', '2020|2021|epidemic control|aerospace|nuclear energy|digital economy', '2020|2021|抗疫|航空航天|核能|数字经济', '2020|2021|эпидемией|авиации и космосе|атомной|цифровой экономике'],
  ['V7', 'voa', 'VOA', 'part 2', 'US sanctions|limits', '美国|制裁|局限', 'Санкции США|пределы'],
  ['V8', 'voa', 'Mike Watson', 'part 2', '5G|IT|jet engines|defence|may be', '5G|信息技术|喷气发动机|国防|或许', '5G|ИТ|реактивных двигателях|оборонной|возможно'],
  ['V9', 'voa', 'Mike Watson', 'part 2', 'Leading-edge chips|Netherlands|US|Japan', '最先进的芯片|荷兰|美国|日本', 'Передовые чипы|Нидерландах|США|Японии'],
  ['V10', 'voa', 'Yale School of Management', 'part 3', 'More than a thousand|since the war began', '一千多家|开战以来', 'более тысячи|С начала войны'],
  ['V11', 'voa', 'Abishur Prakash', 'part 3', 'large sums|escape|or at least', '大笔|躲开|至少', 'большие деньги|уйти|хотя бы'],
  ['V12', 'voa', 'Abishur Prakash', 'part 3', 'smartphones|drones|losses', '智能手机|无人机|损失', 'смартфонов|дронов|потери'],
  ['V13', 'voa', 'Unnamed source', 'part 3', 'resource colony|Huawei|Siberia|yuan|2023', '资源殖民地|华为|西伯利亚|人民币|2023', 'сырьевой колонией|Huawei|Сибири|юань|2023'],
  ['V14', 'voa', 'Maria Shagina', 'part 3', 'US and Europe|unequal|junior partner', '美欧|不对等|次要', 'США и Европы|неравные|младший партнёр'],
  ['V15', 'voa', 'Financial Times', 'part 3', 'may be|Turkey|UAE|doubled in 2022', '或许|土耳其|阿联酋|2022|翻番', 'возможно|Турцию|ОАЭ|2022|удвоился'],
  ['V16', 'voa', 'Unnamed analysts', 'part 3', 'second- and third-tier|US sanctions', '二三线|美国制裁', 'второго и третьего|санкций США'],
  ['V17', 'voa', 'Mike Watson', 'part 3', 'many Chinese companies|larger market', '不少中国公司|更大的那个市场', 'многие китайские компании|более крупный рынок'],
  ['V18', 'voa', 'CEPA', 'part 4', 'does not make up|Western technology firms', '西方科技企业|补不齐', 'не возмещает|западных технологических'],
  ['V19', 'voa', 'CEPA', 'part 4', 'pre-war|semiconductors included, by 19%|telecom equipment by 30%', '战前|（含半导体）减少 19%|电信设备减少 30%', 'довоенным|19%|полупроводники|30% по оборудованию связи'],
  ['V20', 'voa', 'VOA', 'part 4', 'Halliburton|Baker Hughes|Siemens|quality', '哈里伯顿|贝克休斯|西门子|质量', 'Halliburton|Baker Hughes|Siemens|качество'],
  ['V21', 'voa', 'CEPA', 'part 4', 'Western software|oil and gas|reservoir', '西方软件|油气藏', 'западным программам|нефти и газа|пласте'],
  ['V22', 'voa', 'IEA', 'part 4', 'may fall|2 million barrels a day|equivalent of more than 4 million', '或减少 200 万桶|相当于 400 多万桶', 'может упасть|2 млн баррелей в день|эквивалент более 4 млн'],
  ['V23', 'voa', 'New York Times', 'part 5', '12 million US dollars|DJI|Autel', '1200 万美元|大疆|道通智能', '12 млн долларов США|DJI|Autel'],
  ['V24', 'voa', 'New York Times', 'part 5', 'Most|middlemen|Kazakhstan|Pakistan|Belarus', '多由|中间商|哈萨克斯坦|巴基斯坦|白俄罗斯', 'Большая часть|посредников|Казахстане|Пакистане|Белоруссии'],
  ['V25', 'voa', 'New York Times; VOA', 'part 5', 'may breach|US export controls|DJI|Commerce Department|2020', '便可能|美国出口管制|大疆|商务部|2020', 'могут|экспортный контроль США|DJI|Министерства торговли|2020'],
  ['V26', 'voa', 'Hosuk Lee-Makiyama', 'part 5', 'armoured vehicles|aircraft|a main reason|drones', '装甲车辆|飞机|主因之一|无人机', 'бронетехника|авиация|одна из главных причин|дроны'],
  ['V27', 'voa', 'Hosuk Lee-Makiyama', 'part 5', 'not lose in Ukraine|need not make it win|shared with the West', '乌克兰|别输|不必|与西方共用', 'не проиграла|Украиной|общих с Западом'],
  ['V28', 'voa', 'VOA', 'part 3', 'chips|5G|heavy machinery|US export controls|Chinese makers', '芯片|5G|重型机械|美国出口管制|中国厂家', 'Чипы|5G|тяжёлая техника|экспортным контролем США|китайским производителям'],
]

/** How the words reached the article: what that line must name in English. No entry: VOA says it itself. */
const roads: Record<string, string> = {
  V1: 'Kremlin|21 March 2023|VOA',
  V2: 'March 2023|VOA',
  V3: 'Hudson Institute|to VOA',
  V4: 'China Institute of International Studies|CGTN|20 March 2023',
  V5: 'foreign ministry|Twitter in English|21 March 2023',
  V6: 'VOA reports',
  V8: 'Hudson Institute|to VOA',
  V9: 'Hudson Institute|to VOA',
  V10: 'its list|VOA',
  V11: 'Center for Innovating the Future|to VOA',
  V12: 'Center for Innovating the Future|to VOA',
  V13: 'Kremlin affairs|through the Financial Times',
  V14: 'IISS|through the Financial Times',
  V15: 'VOA|without a date',
  V16: 'through VOA',
  V17: 'Hudson Institute|to VOA',
  V18: 'Center for European Policy Analysis|without a date',
  V19: 'Center for European Policy Analysis|without a date',
  V21: 'Center for European Policy Analysis|without a date',
  V22: 'International Energy Agency|VOA reports',
  V23: '21 March 2023|VOA',
  V24: '21 March 2023|VOA',
  V25: 'export controls: New York Times, 21 March 2023|DJI: VOA',
  V26: 'ECIPE|to VOA',
  V27: 'ECIPE|to VOA',
}

/** Where more than one reading is possible, or the copy has a fault, the note has to say so. */
const notes: Record<string, string> = {
  P4: 'not training',
  S1: 'does not define',
  S2: 'two readings',
  S9: 'concedes',
  S10: '400 patents|4 million',
  S14: 'sits uneasily|AI|algorithms',
  S20: 'opening|closing',
  V3: 'motive, not a merit',
  V5: 'not named',
  V9: 'in a small way',
  V12: 'our gloss',
  V14: 'only if|as equals',
  V15: 'Two readings',
  V17: 'unsaid|US sanctions',
  V22: 'barrels|our word|CEPA|without saying where',
  V23: 'China denies',
  V25: 'Two readings|leaves open|still sells',
  V26: 'two roles',
  V27: 'two roles',
}

const byId = new Map(moscow.statements.map((statement) => [statement.id, statement]))
const missing = (text: string, wanted: string) => wanted.split('|').filter((part) => !text.includes(part))
function named(english: string): Words {
  const [zh, ru] = wordings[english] ?? ['(no Chinese in the table)', '(no Russian in the table)']
  return { en: english, zh, ru }
}

test('holds each statement of the table once and no other', () => {
  expect(moscow.statements.map(({ id }) => id).toSorted()).toEqual(lines.map(([id]) => id).toSorted())
})

test.each(lines)('%s says what the table says', (id, source, asserter, locator, en, zh, ru) => {
  const statement = byId.get(id)
  expect(statement).toMatchObject({
    kind: id.startsWith('P') ? 'proposal' : 'claim',
    lang: source === 'speech' ? 'en' : 'zh',
    source,
    asserter: named(asserter),
    locator: named(locator),
  })
  expect({
    en: missing(statement?.text.en ?? '', en),
    zh: missing(statement?.text.zh ?? '', zh),
    ru: missing(statement?.text.ru ?? '', ru),
  }).toEqual({ en: [], zh: [], ru: [] })
  expect(missing(statement?.via?.en ?? '', roads[id] ?? '')).toEqual([])
  expect(statement?.via === undefined).toBe(!(id in roads))
  expect(missing(statement?.note?.en ?? '', notes[id] ?? '')).toEqual([])
})

test('names the proposals', () => {
  const titles = moscow.statements.flatMap(({ title }) => (title ? [title.en] : []))
  expect(titles).toEqual([
    'Technology alliance',
    'De-Americanized standards',
    'Joint think tank',
    'Talent exchange',
  ])
})

test('gives each source with its date, language and what is known of its text', () => {
  const [speech, voa, ...more] = moscow.sources
  expect(more).toEqual([])
  expect(speech).toMatchObject({ key: 'speech', kind: 'speech', date: '2025-06-04', lang: 'en' })
  expect(speech?.url).toBeUndefined()
  expect(speech?.author.en).toBe('Wang Wen')
  const known = 'dean|7th Moscow Academic Economic Forum|4 June 2025|bs178.com|7 June 2025'
  expect(missing(speech?.note.en ?? '', known)).toEqual([])
  expect(voa).toMatchObject({
    key: 'voa',
    kind: 'article',
    date: '2023-03-24',
    lang: 'zh',
    url: 'https://www.voachinese.com/a/china-russia-technology-20230324/7019043.html',
  })
  expect(voa?.title.zh).toBe('寄望突破西方围堵，中俄寻求科技互补，补得上吗？')
  expect(missing(voa?.note.en ?? '', '13:19 GMT|only in VOA’s Chinese')).toEqual([])
})

test('carries both warnings', () => {
  const [age, views, ...more] = moscow.warnings.map(({ text }) => text)
  expect(more).toEqual([])
  expect(missing(age?.en ?? '', '26 months older|does not answer|mapper’s judgement')).toEqual([])
  expect(missing(age?.zh ?? '', '早 26 个月|制图者的判断')).toEqual([])
  expect(missing(age?.ru ?? '', '26 месяцев|суждение составителя')).toEqual([])
  expect(
    missing(views?.en ?? '', 'Chinese university|US government|no side|no verdict|silence, not consent'),
  ).toEqual([])
  expect(missing(views?.zh ?? '', '中国高校|美国政府|不站队|提案 3、4|不是赞同')).toEqual([])
  expect(missing(views?.ru ?? '', 'китайского университета|правительства США|3 и 4|не согласие')).toEqual([])
})
