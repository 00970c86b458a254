/** What people say in the first two parts of VOA's article, and VOA itself, in the article's order. */
import { part1, part2, voa, watson, watsonToVoa } from './attribution.ts'
import type { SampleStatement } from './content.ts'

const reported = { kind: 'claim', lang: 'zh', source: 'voa' } as const

export const voaClaims1: readonly SampleStatement[] = [
  {
    ...reported,
    id: 'V1',
    text: {
      en: 'Sustainable development hinges on technological sovereignty; joining research and industry, the two can lead the world in IT, cyber security and AI.',
      zh: '可持续发展要靠技术主权；两国把科研和工业实力合起来，就能在人工智能、信息技术和网络安全上领先世界。',
      ru: 'Устойчивое развитие держится на технологическом суверенитете; соединив науку и промышленность, две страны могут стать мировыми лидерами в ИТ, кибербезопасности и ИИ.',
    },
    asserter: { en: 'Vladimir Putin', zh: '弗拉基米尔·普京', ru: 'Владимир Путин' },
    locator: part1,
    via: {
      en: '21 March 2023, in the Kremlin’s transcript, as VOA quotes it',
      zh: '2023 年 3 月 21 日，克里姆林宫公布的讲话稿，美国之音转引',
      ru: '21 марта 2023 года, по стенограмме Кремля, приводит «Голос Америки»',
    },
  },
  {
    ...reported,
    id: 'V2',
    text: {
      en: 'The two governments stress mutually beneficial cooperation in science, technology and innovation, and oppose decoupling and unilateral sanctions.',
      zh: '两国政府看重科技创新上的互利合作，反对“脱钩”，也反对单边制裁。',
      ru: 'Правительства двух стран — за взаимовыгодное сотрудничество в науке, технологиях и инновациях, против разрыва связей и односторонних санкций.',
    },
    asserter: { en: 'Joint statement', zh: '中俄联合声明', ru: 'Совместное заявление' },
    locator: part1,
    via: {
      en: 'of China and Russia, March 2023, as VOA reports it',
      zh: '2023 年 3 月，据美国之音报道',
      ru: 'Китая и России, март 2023 года, в изложении «Голоса Америки»',
    },
  },
  {
    ...reported,
    id: 'V3',
    text: {
      en: 'Both want to break up the present international order, and think that the US and its allies threaten their rule at home.',
      zh: '两国都想打破现有的国际秩序，也都觉得美国和盟友危及自己在国内的统治。',
      ru: 'Обе страны хотят сломать нынешний мировой порядок и считают, что США и их союзники угрожают их власти внутри страны.',
    },
    note: {
      en: 'It tells a motive, not a merit: that the will for other rules exists says nothing on whether they would be good.',
      zh: '这说的是动机，不是优劣：有意另立规则，不等于那套规则就好。',
      ru: 'Речь о мотиве, а не о достоинствах: воля к иным правилам не говорит, хороши ли они.',
    },
    asserter: watson,
    locator: part1,
    via: watsonToVoa,
  },
  {
    ...reported,
    id: 'V4',
    text: {
      en: 'China: weaker in basic research, strong in applied technology, a broad market. Russia: strong in basic research, little commercialisation, a small market.',
      zh: '中国基础研究偏弱，应用技术强、市场大；俄罗斯基础研究强，成果转化少、市场小。',
      ru: 'Китай слабее в фундаментальной науке, но силён в прикладных технологиях, и рынок его широк; Россия сильна в фундаментальной науке, но внедряет мало, и рынок её мал.',
    },
    asserter: { en: 'Li Ziguo', zh: '李自国', ru: 'Ли Цзыго' },
    locator: part2,
    via: {
      en: 'head of Eurasian studies, China Institute of International Studies; through CGTN, 20 March 2023',
      zh: '中国国际问题研究院的欧亚研究所所长；2023 年 3 月 20 日中国环球电视网（CGTN）引述',
      ru: 'глава евразийского отдела Китайского института международных исследований; через CGTN, 20 марта 2023 года',
    },
  },
  {
    ...reported,
    id: 'V5',
    text: {
      en: 'The two should plan more from the top, trade more in energy, resources and machinery, harden their supply chains and build on exchange between people.',
      zh: '双方应多做顶层规划，扩大能源、资源和机电贸易，让供应链更有韧性，并以人员往来为根基。',
      ru: 'Двум странам нужно больше планировать сверху, больше торговать энергией, сырьём и машинами, укреплять цепочки поставок и опираться на обмены между людьми.',
    },
    note: {
      en: 'Technology itself is not named.',
      zh: '没有直接提到科技。',
      ru: 'Сами технологии не названы.',
    },
    asserter: { en: 'Hua Chunying', zh: '华春莹', ru: 'Хуа Чуньин' },
    locator: part2,
    via: {
      en: 'spokeswoman, Chinese foreign ministry; on Twitter in English, 21 March 2023',
      zh: '中国外交部发言人；2023 年 3 月 21 日以英文发于推特',
      ru: 'представитель МИД Китая; в «Твиттере» по-английски, 21 марта 2023 года',
    },
  },
  {
    ...reported,
    id: 'V6',
    text: {
      en: 'The Sino-Russian innovation years 2020 and 2021 brought results in epidemic control, aerospace, nuclear energy and the digital economy.',
      zh: '2020、2021 两个中俄科技创新年，在抗疫、航空航天、核能和数字经济上都有收获。',
      ru: 'Российско-китайские годы научно-технических инноваций, 2020-й и 2021-й, дали плоды в борьбе с эпидемией, авиации и космосе, атомной энергетике и цифровой экономике.',
    },
    asserter: { en: 'Chinese government', zh: '中国政府', ru: 'Правительство Китая' },
    locator: part2,
    via: { en: 'as VOA reports it', zh: '据美国之音报道', ru: 'в изложении «Голоса Америки»' },
  },
  {
    ...reported,
    id: 'V7',
    text: {
      en: 'As US sanctions on the technology sectors of both mount, the limits of cooperation between the two show ever more plainly.',
      zh: '美国对两国科技业的制裁层层加码，双方合作的局限也越来越明显。',
      ru: 'Санкции США против технологических отраслей обеих стран растут, и пределы их сотрудничества видны всё яснее.',
    },
    asserter: voa,
    locator: part2,
  },
  {
    ...reported,
    id: 'V8',
    text: {
      en: 'In 5G and IT China offers what Russia is less good at; in jet engines and defence Russia may be far ahead: each can give what the other cannot get alone.',
      zh: '5G 和信息技术上，中国能补俄罗斯之短；喷气发动机和国防装备上，俄罗斯或许强得多：各能给出对方独自得不到的东西。',
      ru: 'В 5G и ИТ Китай даёт то, в чём Россия слабее; в реактивных двигателях и оборонной технике Россия, возможно, далеко впереди: каждый даёт другому недоступное в одиночку.',
    },
    asserter: watson,
    locator: part2,
    via: watsonToVoa,
  },
  {
    ...reported,
    id: 'V9',
    text: {
      en: 'Leading-edge chips come only by contract with a few Western firms, mostly in the Netherlands, the US and Japan; nothing replaces good relations with them.',
      zh: '要拿到最先进的芯片，只有同少数西方企业签供货合同，它们多在荷兰、美国和日本；与它们交好，别无他途。',
      ru: 'Передовые чипы можно получить лишь по контрактам с немногими западными фирмами, в основном в Нидерландах, США и Японии; хорошим отношениям с ними замены нет.',
    },
    note: {
      en: 'He adds that the two can help each other in a small way.',
      zh: '他同时说，双方在小处可以互相帮助。',
      ru: 'Он добавляет, что в малом две страны могут друг другу помочь.',
    },
    asserter: watson,
    locator: part2,
    via: watsonToVoa,
  },
]
