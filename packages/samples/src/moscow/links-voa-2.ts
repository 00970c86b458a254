/** How the claims of the article's third part bear on the proposals and on the speech's reasons. */
import { judged, type SampleLink } from './content.ts'

export const voaLinks2: readonly SampleLink[] = [
  {
    id: 'V10-S12',
    from: ['V10'],
    stance: 'supports',
    target: 'S12',
    why: judged({
      en: 'so many departures show how strong the pressure is; they do not confirm the count.',
      zh: '这么多企业离开，说明压力之大；但不能印证制裁的项数。',
      ru: 'столько уходов показывают силу давления; само число санкций они не подтверждают.',
    }),
  },
  {
    id: 'V11-P1',
    from: ['V11'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'a partner with means keeps Russia able to take part, though with money rather than technology.',
      zh: '伙伴有财力，俄罗斯才有余力参与，不过给的是钱，不是技术。',
      ru: 'состоятельный партнёр сохраняет России силы для участия, хотя деньгами, а не технологиями.',
    }),
  },
  {
    id: 'V12-P1',
    from: ['V12'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'an outlet for goods is a customer, not a partner in research; that is our gloss.',
      zh: '销路意味着顾客，而不是研发伙伴；这是我们的解读。',
      ru: 'рынок сбыта — это покупатель, а не партнёр по НИОКР; таково наше толкование.',
    }),
  },
  {
    id: 'V12-S20',
    from: ['V12'],
    stance: 'rebuts',
    target: 'S20',
    why: judged({
      en: 'if Russia makes up for China’s losses, the opportunity may be China’s first; that is our gloss.',
      zh: '若俄罗斯是替中国补损失的，机遇或许先归中国；这是我们的解读。',
      ru: 'если Россия возмещает потери Китая, возможность прежде всего китайская; таково наше толкование.',
    }),
  },
  {
    id: 'V13-P1',
    from: ['V13'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'a supplier of resources that runs on the other’s servers does not lead an alliance beside it.',
      zh: '供资源、用别人服务器的一方，谈不上与对方共同带头。',
      ru: 'поставщик сырья на чужих серверах не возглавляет альянс наравне.',
    }),
  },
  {
    id: 'V13-S20',
    from: ['V13'],
    stance: 'rebuts',
    target: 'S20',
    why: judged({
      en: 'a resource colony would be a new hegemony for Russia at least.',
      zh: '成了资源殖民地，至少对俄罗斯就是新霸权。',
      ru: 'сырьевая колония — это новая гегемония, по крайней мере для России.',
    }),
  },
  {
    id: 'V13-S15-P1',
    from: ['V13'],
    stance: 'rebuts',
    target: 'S15-P1',
    why: judged({
      en: 'the same exchange, resources for technology, can lead to dependence instead of partnership.',
      zh: '同样是以资源换技术，也可能走向依附而不是伙伴关系。',
      ru: 'тот же обмен сырья на технологии может вести к зависимости, а не к партнёрству.',
    }),
  },
  {
    id: 'V14-P1',
    from: ['V14'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'the proposal has both lead; a junior partner follows.',
      zh: '提案要双方带头；次要的一方只是跟随。',
      ru: 'по предложению ведут обе страны; младший партнёр следует.',
    }),
  },
  {
    id: 'V14-S20',
    from: ['V14'],
    stance: 'rebuts',
    target: 'S20',
    why: judged({
      en: 'a relation that grows more unequal sits ill with a rise that is only an opportunity.',
      zh: '关系越来越不对等，与“只是机遇”的说法不合。',
      ru: 'растущее неравенство плохо вяжется с подъёмом, который лишь возможность.',
    }),
  },
  {
    id: 'V15-P1-flow',
    from: ['V15'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'on one reading, chips may already flow between the two in spite of the controls.',
      zh: '一种读法是，尽管有管制，芯片或许已在两国间流通。',
      ru: 'по одному прочтению, чипы, возможно, уже идут между двумя странами вопреки контролю.',
    }),
  },
  {
    id: 'V15-P1-detour',
    from: ['V15'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'on the other reading, trade that has to take a detour is not an alliance.',
      zh: '另一种读法是，要绕道的买卖，算不上联盟。',
      ru: 'по другому прочтению, торговля в обход — не альянс.',
    }),
  },
  {
    id: 'V16-P1',
    from: ['V16'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'an alliance would need the large firms, and these keep away.',
      zh: '联盟用得着大企业，而大企业避而远之。',
      ru: 'альянсу нужны крупные фирмы, а они держатся в стороне.',
    }),
  },
  {
    id: 'V17-P1',
    from: ['V17'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'firms would stay out of an alliance that costs them the larger market; which one, he leaves unsaid.',
      zh: '若加入联盟会丢掉更大的市场，企业就不会来；是哪个市场，他没说。',
      ru: 'фирмы не войдут в альянс ценой более крупного рынка; какого, он не говорит.',
    }),
  },
  {
    id: 'V17-P2',
    from: ['V17'],
    stance: 'rebuts',
    target: 'P2',
    why: judged({
      en: 'few firms would adopt standards that close the larger market to them; which one, he leaves unsaid.',
      zh: '会关上更大市场的标准，没几家企业肯用；是哪个市场，他没说。',
      ru: 'мало кто примет стандарты, закрывающие более крупный рынок; какой, он не говорит.',
    }),
  },
  {
    id: 'V28-P1',
    from: ['V28'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'the turn to Chinese makers has happened, chips included; the alliance would build on it.',
      zh: '转向中国厂家已成事实，芯片也在内；联盟可以由此起步。',
      ru: 'поворот к китайским производителям состоялся, включая чипы; альянс строился бы на нём.',
    }),
  },
  {
    id: 'V28-S18',
    from: ['V28'],
    stance: 'supports',
    target: 'S18',
    why: judged({
      en: 'the turn has happened; for these goods Russia goes to China; how fully, is not said.',
      zh: '转向已成事实；这些商品俄罗斯找中国；替代到什么程度，没有说。',
      ru: 'поворот состоялся; за этими товарами Россия идёт в Китай; насколько полно — не сказано.',
    }),
  },
]
