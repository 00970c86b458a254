import type { SchemeMessages } from '../en/argument-schemes.ts'

export const schemes: SchemeMessages['schemes'] = {
  scheme: '论证型式',
  none: '不指定型式',
  questions: '批判性问题',
  object: '不是：添加反对意见',
  all: {
    'expert-opinion': {
      name: '专家意见',
      gist: '懂行的人这样说。',
    },
    'position-to-know': {
      name: '知情者之言',
      gist: '处在知情位置上的人这样说。',
    },
    'witness-testimony': {
      name: '证人证言',
      gist: '亲眼看见的人这样讲述。',
    },
    'credible-source': {
      name: '可信来源',
      gist: '可信的来源这样报道。',
    },
    'popular-opinion': {
      name: '众人之见',
      gist: '几乎人人都认为如此。',
    },
    'popular-practice': {
      name: '通行做法',
      gist: '几乎人人都这样做，所以可以接受。',
    },
    example: {
      name: '举例',
      gist: '一个事例说明一般情形。',
    },
    analogy: {
      name: '类比',
      gist: '一种情形如此，类似的情形也如此。',
    },
    'verbal-classification': {
      name: '归类',
      gist: '它属于某一类，所以该类的性质也适用。',
    },
    definition: {
      name: '定义',
      gist: '它符合定义，所以可以用这个词。',
    },
    'practical-reasoning': {
      name: '手段与目的',
      gist: '我们有一个目的，这是达到它的办法。',
    },
    'positive-consequences': {
      name: '好的后果',
      gist: '它会带来好处，所以应当去做。',
    },
    'negative-consequences': {
      name: '坏的后果',
      gist: '它会带来害处，所以不应当去做。',
    },
    values: {
      name: '价值',
      gist: '它有助于或有损于我们所珍视的东西。',
    },
    'sunk-costs': {
      name: '沉没成本',
      gist: '已经投入了这么多，必须继续下去。',
    },
    'cause-to-effect': {
      name: '由因及果',
      gist: '有了原因，结果随之而来。',
    },
    'correlation-to-cause': {
      name: '由相关到因果',
      gist: '两者相伴出现，所以一个引起另一个。',
    },
    sign: {
      name: '征兆',
      gist: '某个迹象表明另一件事属实。',
    },
    'best-explanation': {
      name: '最佳解释',
      gist: '它比别的说法更能解释事实。',
    },
    ignorance: {
      name: '缺乏证据',
      gist: '没有发现表明它属实的证据，所以并非如此。',
    },
    inconsistency: {
      name: '前后不一',
      gist: '某人说的与其从前的言行不一致。',
    },
    bias: {
      name: '偏见',
      gist: '某人有偏见或品行不佳，所以其话分量较轻。',
    },
    precedent: {
      name: '先例与规则',
      gist: '已有的规则或先前的决定适用于此。',
    },
    'slippery-slope': {
      name: '滑坡',
      gist: '迈出第一步，就会走向谁也不愿看到的结局。',
    },
  },
}
