/** How the reasons of the speech's third section, of its suggestions and of its frame bear on the proposals. */
import { judged, type SampleLink } from './content.ts'

export const speechLinks2: readonly SampleLink[] = [
  {
    id: 'S12-S19',
    from: ['S12'],
    stance: 'supports',
    target: 'S19',
    why: {
      en: 'The speech says so itself: the pressure makes Russia seek independence in industry.',
      zh: '演讲自己这样说：压力促使俄罗斯求产业自主。',
      ru: 'Так говорит сама речь: давление заставляет Россию искать самостоятельности в промышленности.',
    },
  },
  {
    id: 'S12-P1',
    from: ['S12'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'pressure of this size makes other partners a need, which the speech counts as shared by both.',
      zh: '压力如此之大，另寻伙伴就成了需要；演讲把这看作双方共有的处境。',
      ru: 'такое давление рождает нужду в других партнёрах, и речь считает её общей для обеих стран.',
    }),
  },
  {
    id: 'S13+S14-P1',
    from: ['S13', 'S14'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'the two hold together; with different strengths and ground to make up, both gain by working jointly.',
      zh: '两条合起来才成立；长处不同，又都要追赶，一起做对双方都有利。',
      ru: 'два тезиса держатся вместе; силы разные, догонять надо обеим, и сообща выигрывают обе.',
    }),
  },
  {
    id: 'S13-P3',
    from: ['S13'],
    stance: 'supports',
    target: 'P3',
    why: judged({
      en: 'two different strengths give a joint think tank and its laboratories something to exchange.',
      zh: '两种不同的长处，让联合智库和实验室有东西可交流。',
      ru: 'две разные силы дают совместному центру и лабораториям что обсуждать и чем делиться.',
    }),
  },
  {
    id: 'S13-P4',
    from: ['S13'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'each can teach what the other has less of, one application and the other theory.',
      zh: '各能教对方所短；一方教应用，一方教理论。',
      ru: 'каждая может учить тому, чего у другой меньше; одна — применению, другая — теории.',
    }),
  },
  {
    id: 'S15-P1',
    from: ['S15'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'market and industry on one side, resources and technology on the other make a division of work.',
      zh: '一方有市场和产业，一方有资源和技术，正好分工。',
      ru: 'рынок и промышленность с одной стороны, ресурсы и технологии с другой — готовое разделение труда.',
    }),
  },
  {
    id: 'S15-P4',
    from: ['S15'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'Russian scientists would find users in China, Chinese scholars deep technology in Russia.',
      zh: '俄罗斯科学家来华找得到用户，中国学者赴俄学得到技术底子。',
      ru: 'российские учёные найдут в Китае пользователей, китайские в России — глубокие технологии.',
    }),
  },
  {
    id: 'S16-P2',
    from: ['S16'],
    stance: 'supports',
    target: 'P2',
    why: {
      en: 'The speech gives this reason itself, beside the proposal: today’s rules are in other hands.',
      zh: '演讲在提案旁自己给出这条理由：现行规则在别人手里。',
      ru: 'Этот довод речь приводит сама, рядом с предложением: нынешние правила в чужих руках.',
    },
  },
  {
    id: 'S17-P3',
    from: ['S17'],
    stance: 'supports',
    target: 'P3',
    why: {
      en: 'The speech gives this reason itself, beside the proposal: regular meetings let the platform last.',
      zh: '演讲在提案旁自己给出这条理由：定期会面，平台才能长久。',
      ru: 'Этот довод речь приводит сама, рядом с предложением: регулярные встречи сделают площадку прочной.',
    },
  },
  {
    id: 'S17-P4',
    from: ['S17'],
    stance: 'supports',
    target: 'P4',
    why: judged({
      en: 'youth exchange is close to joint training, though the speech names it with the think tank.',
      zh: '青年交流与联合培养相近，虽然演讲是在谈智库时说的。',
      ru: 'молодёжные обмены близки к совместному обучению, хотя речь называет их рядом с мозговым центром.',
    }),
  },
  {
    id: 'S19-P1',
    from: ['S19'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'a country already replacing imports in chips and software brings effort of its own to the alliance.',
      zh: '一国已在芯片和软件上替代进口，加入联盟就自带力量。',
      ru: 'страна, уже замещающая импорт чипов и ПО, приносит в альянс собственные усилия.',
    }),
  },
  {
    id: 'S20-P1',
    from: ['S20'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'if no new hegemony follows, others can join under such leaders without fear.',
      zh: '若不带来新霸权，别国就能放心在它们带头下加入。',
      ru: 'если новой гегемонии не будет, другие могут вступать под таким началом без опаски.',
    }),
  },
]
