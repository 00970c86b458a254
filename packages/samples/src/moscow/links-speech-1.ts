/** How the reasons of the speech's first two sections bear on each other and on the proposals. */
import { judged, type SampleLink } from './content.ts'

export const speechLinks1: readonly SampleLink[] = [
  {
    id: 'S1-S4',
    from: ['S1'],
    stance: 'supports',
    target: 'S4',
    why: {
      en: 'Section I lists it under this claim; weakly, because it shows growth, not who shares in it.',
      zh: '第一节把它列在这一说法之下；支持力弱，因为只见增长，不见谁在分享增长。',
      ru: 'Раздел I ставит это под данным тезисом; слабая опора: виден рост, но не видно, кому он достаётся.',
    },
  },
  {
    id: 'S2-S4',
    from: ['S2'],
    stance: 'supports',
    target: 'S4',
    why: {
      en: 'Section I lists it under this claim: in one field of the future the largest public sum is not a Western one.',
      zh: '第一节把它列在这一说法之下：在一个未来领域，公共投入最多的不在西方。',
      ru: 'Раздел I ставит это под данным тезисом: в одной из областей будущего крупнейшие государственные деньги — не западные.',
    },
  },
  {
    id: 'S3-S4',
    from: ['S3'],
    stance: 'supports',
    target: 'S4',
    why: {
      en: 'Section I lists it under this claim, as a first break in a list that the US has led.',
      zh: '第一节把它列在这一说法之下：美国领头的榜单开始有了缺口。',
      ru: 'Раздел I ставит это под данным тезисом: в списке, где первенствовали США, появляется брешь.',
    },
  },
  {
    id: 'S4-P1',
    from: ['S4'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'where technology has many poles, developing countries in alliance can be one of them.',
      zh: '科技一旦多极，发展中国家的联盟就可能成为其中一极。',
      ru: 'если у технологий много полюсов, альянс развивающихся стран может стать одним из них.',
    }),
  },
  {
    id: 'S4-P2',
    from: ['S4'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'when no single pole sets the course, standards from elsewhere have a chance.',
      zh: '不再由一极定方向时，出自别处的标准才有机会。',
      ru: 'когда курс не задаёт один полюс, у стандартов из других рук появляется шанс.',
    }),
  },
  {
    id: 'S5-S4',
    from: ['S5'],
    stance: 'supports',
    target: 'S4',
    why: {
      en: 'Section I lists it under this claim: groups outside the West become poles of their own.',
      zh: '第一节把它列在这一说法之下：西方以外的群体自成一极。',
      ru: 'Раздел I ставит это под данным тезисом: объединения вне Запада сами становятся полюсами.',
    },
  },
  {
    id: 'S5-P1',
    from: ['S5'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'joint research in existing groups shows that what the alliance wants can be done.',
      zh: '现有群体已在联合研发，说明联盟想做的事做得到。',
      ru: 'совместные НИОКР в нынешних объединениях показывают, что замысел альянса выполним.',
    }),
  },
  {
    id: 'S5-P2',
    from: ['S5'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'those who already write standards together have practice in what is proposed.',
      zh: '已经一起写过标准的国家，对这项提案有经验可用。',
      ru: 'кто уже пишет стандарты вместе, имеет опыт в том, что предлагается.',
    }),
  },
  {
    id: 'S6-S4',
    from: ['S6'],
    stance: 'supports',
    target: 'S4',
    why: {
      en: 'Section I lists it under this claim: research grows between countries outside the West.',
      zh: '第一节把它列在这一说法之下：西方以外国家之间的科研在壮大。',
      ru: 'Раздел I ставит это под данным тезисом: наука растёт между странами вне Запада.',
    },
  },
  {
    id: 'S6-P3',
    from: ['S6'],
    stance: 'supports',
    target: 'P3',
    why: judged({
      en: 'scholars who already publish together are a ground for joint laboratories and debate.',
      zh: '学者已在合写论文，联合实验室和对话就有了基础。',
      ru: 'учёные, которые уже публикуются вместе, — почва для общих лабораторий и диалога.',
    }),
  },
  {
    id: 'S6-P4',
    from: ['S6'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'joint papers show working ties on which training can build; they are not training themselves.',
      zh: '合写论文说明学者间已有往来，可供联合培养借力；论文本身并不是培养。',
      ru: 'совместные статьи говорят о рабочих связях, на которые обучение может опереться; сами они не обучение.',
    }),
  },
  {
    id: 'S7-S4',
    from: ['S7'],
    stance: 'supports',
    target: 'S4',
    why: {
      en: 'Section I lists it under this claim: a West less well coordinated dominates less.',
      zh: '第一节把它列在这一说法之下：西方协调变弱，主导也就变弱。',
      ru: 'Раздел I ставит это под данным тезисом: менее согласованный Запад меньше господствует.',
    },
  },
  {
    id: 'S7-P2',
    from: ['S7'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'while the West disagrees within itself, there is more room for standards of another origin.',
      zh: '西方内部意见不一，别的标准就多了空间。',
      ru: 'пока Запад спорит внутри себя, больше места стандартам иного происхождения.',
    }),
  },
  {
    id: 'S8-P1',
    from: ['S8'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'a founder with industry of its own can share it; of the alliance’s fields it touches new energy and, broadly, IT.',
      zh: '发起国自有产业，才有东西可分享；联盟的领域中，这里只及新能源和宽泛意义上的信息技术。',
      ru: 'основатель со своей промышленностью может ею делиться; из областей альянса затронуты новая энергетика и, в широком смысле, ИТ.',
    }),
  },
  {
    id: 'S9-S8-P1',
    from: ['S9'],
    stance: 'rebuts',
    target: 'S8-P1',
    why: judged({
      en: 'it weakens the step a little, since self-reliance has gaps; but neither of the fields named is one of the alliance’s.',
      zh: '力度弱，因为自主虽有缺口，所举领域却都不在联盟范围内。',
      ru: 'слабо, ибо самостоятельность хоть и с пробелами, но ни одна из названных областей не входит в альянс.',
    }),
  },
  {
    id: 'S10-P1',
    from: ['S10'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'shared research and industry need engineers and patents in number.',
      zh: '共同的研发和产业，离不开大量工程师和专利。',
      ru: 'общим НИОКР и производству нужно много инженеров и патентов.',
    }),
  },
  {
    id: 'S10-P4',
    from: ['S10'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'with so many engineers and graduates there are people to exchange and places that train them.',
      zh: '工程师和毕业生这么多，就有人可交流，有地方可培养。',
      ru: 'при стольких инженерах и выпускниках есть кому ездить и где учить.',
    }),
  },
  {
    id: 'S11-P1',
    from: ['S11'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'firms that came through sanctions would give the alliance a tested way.',
      zh: '顶住制裁的企业，能给联盟一条试过的路。',
      ru: 'фирмы, выстоявшие под санкциями, дали бы альянсу испытанный путь.',
    }),
  },
  {
    id: 'S11-P2',
    from: ['S11'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'firms that lead standards in some fields could lead in writing new ones.',
      zh: '在一些领域引领标准的企业，也有能力带头写新标准。',
      ru: 'фирмы, ведущие в стандартах одних областей, могли бы вести и в новых.',
    }),
  },
  {
    id: 'S18-P1',
    from: ['S18'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'if China can take the West’s place, an alliance without the West lacks no partner.',
      zh: '中国若能顶替西方，没有西方的联盟就不缺伙伴。',
      ru: 'если Китай заменит Запад, альянсу без Запада хватит партнёров.',
    }),
  },
]
