import type { SchemeMessages } from '../en/argument-schemes.ts'

export const criticalQuestions: SchemeMessages['criticalQuestions'] = {
  'expert-opinion': {
    expert: { ask: '此人真的懂这个问题吗？', no: '被引用的人并非专家。' },
    field: { ask: '这项主张属于该专家的专业范围吗？', no: '这超出了该专家的专业范围。' },
    said: { ask: '专家真的这样说过吗？', no: '专家并没有这样说。' },
    reliable: { ask: '专家在此事上诚实而没有利益牵连吗？', no: '专家这样说有其利益考虑。' },
    agreed: { ask: '其他专家同意吗？', no: '其他专家并不同意。' },
    evidence: { ask: '专家是以证据为依据的吗？', no: '专家没有为此给出证据。' },
  },
  'position-to-know': {
    placed: { ask: '此人处在能知情的位置上吗？', no: '此人无从知道这件事。' },
    honest: { ask: '此人在这件事上诚实吗？', no: '有理由怀疑此人的诚实。' },
    said: { ask: '此人真的这样说过吗？', no: '此人并没有这样说。' },
  },
  'witness-testimony': {
    consistent: { ask: '证言自身前后一致吗？', no: '证言自相矛盾。' },
    facts: { ask: '它与已知事实相符吗？', no: '证言与已知事实不符。' },
    others: { ask: '其他证人也这样说吗？', no: '其他证人的说法不同。' },
    unbiased: { ask: '证人没有偏向吗？', no: '证人有偏向。' },
  },
  'credible-source': {
    checked: { ask: '该来源会核实其报道吗？', no: '该来源并不核实其报道。' },
    current: { ask: '这一报道仍然有效吗？', no: '这一报道已经过时。' },
    first: { ask: '该来源掌握的是第一手材料吗？', no: '该来源只是转述。' },
  },
  'popular-opinion': {
    held: { ask: '多数人真的这样认为吗？', no: '多数人并不这样认为。' },
    knowing: { ask: '这些人有可能知道吗？', no: '这样认为的人无从知道。' },
  },
  'popular-practice': {
    done: { ask: '多数人真的这样做吗？', no: '多数人并不这样做。' },
    right: { ask: '他们这样做有充分的理由吗？', no: '很多人这样做并不说明它是对的。' },
  },
  example: {
    true: { ask: '这个例子属实吗？', no: '这个例子并不属实。' },
    typical: { ask: '它有代表性吗？', no: '这个例子没有代表性。' },
    enough: { ask: '没有反面的事例吗？', no: '有事例表明恰恰相反。' },
  },
  analogy: {
    similar: { ask: '两种情形相似吗？', no: '这两种情形并不相似。' },
    relevant: { ask: '它们在要紧之处相似吗？', no: '两种情形在要紧之处不同。' },
    unrivalled: { ask: '没有结果不同的类似情形吗？', no: '有类似的情形结果不同。' },
  },
  'verbal-classification': {
    falls: { ask: '它明确属于这一类吗？', no: '它不属于这一类。' },
    implies: { ask: '这一类总有这种性质吗？', no: '这一类并不总有这种性质。' },
  },
  definition: {
    meets: { ask: '它符合这个定义吗？', no: '它不符合这个定义。' },
    accepted: { ask: '这个定义得到公认吗？', no: '这个定义有争议。' },
  },
  'practical-reasoning': {
    works: { ask: '这个手段能达到目的吗？', no: '这样做达不到目的。' },
    best: { ask: '没有更好的手段吗？', no: '要达到同一目的，有更好的手段。' },
    possible: { ask: '这做得到吗？', no: '这做不到。' },
    compatible: { ask: '它与我们的其他目标相容吗？', no: '它妨碍其他目标。' },
    harmless: { ask: '它的副作用可以接受吗？', no: '它的副作用太大。' },
  },
  'positive-consequences': {
    likely: { ask: '这些后果很可能发生吗？', no: '这些后果不太可能发生。' },
    good: { ask: '它们对所有相关的人都是好事吗？', no: '它对相关的人并非都是好事。' },
    outweighs: { ask: '它们胜过坏的后果吗？', no: '坏的后果胜过好的后果。' },
  },
  'negative-consequences': {
    likely: { ask: '这种害处很可能发生吗？', no: '这种害处不太可能发生。' },
    unavoidable: { ask: '没有办法避免这种害处吗？', no: '这种害处可以避免。' },
    outweighs: { ask: '它胜过好处吗？', no: '好处胜过害处。' },
  },
  values: {
    value: { ask: '这是大家共有的价值吗？', no: '并非所有相关的人都认同这一价值。' },
    serves: { ask: '它对这一价值的影响果真如此吗？', no: '它对这一价值并没有这样的影响。' },
    ranks: { ask: '没有更重要的价值与之相抵吗？', no: '有更重要的价值与之相抵。' },
  },
  'sunk-costs': {
    spent: { ask: '果真投入了这么多吗？', no: '投入的没有所说的那么多。' },
    pays: { ask: '从今天算起，继续下去还值得吗？', no: '花掉的反正收不回来：继续下去并不值得。' },
  },
  'cause-to-effect': {
    present: { ask: '原因真的存在吗？', no: '原因并不存在。' },
    strong: { ask: '这个原因足以产生这个结果吗？', no: '这个原因不足以产生这个结果。' },
    undisturbed: { ask: '没有别的因素阻止结果发生吗？', no: '有别的因素阻止结果发生。' },
  },
  'correlation-to-cause': {
    related: { ask: '两者真的相伴出现吗？', no: '两者并不相伴出现。' },
    alone: { ask: '背后没有第三个因素吗？', no: '是第三个因素引起了两者。' },
    direction: { ask: '因果的方向是这样而不是相反吗？', no: '恰恰相反：所谓结果才是原因。' },
    chance: { ask: '这不只是巧合吗？', no: '两者相伴只是巧合。' },
  },
  sign: {
    seen: { ask: '这个征兆真的存在吗？', no: '这个征兆并不存在。' },
    reliable: { ask: '它是可靠的征兆吗？', no: '它并不是可靠的征兆。' },
    only: { ask: '没有别的事能同样解释这个征兆吗？', no: '别的事也能解释这个征兆。' },
  },
  'best-explanation': {
    facts: { ask: '事实果真如所说吗？', no: '事实并非如所说。' },
    explains: { ask: '它能很好地解释事实吗？', no: '它不能解释事实。' },
    best: { ask: '没有更好的解释吗？', no: '有更好的解释。' },
    searched: { ask: '寻找过别的解释吗？', no: '没有人寻找过别的解释。' },
  },
  ignorance: {
    searched: { ask: '彻底查找过吗？', no: '没有人彻底查找过。' },
    findable: { ask: '如果属实，就会被发现吗？', no: '即使属实，也不会被发现。' },
    burden: { ask: '应由对方举证吗？', no: '举证的责任不在对方。' },
  },
  inconsistency: {
    committed: { ask: '此人真的有过那样的言行吗？', no: '此人没有过那样的言行。' },
    clash: { ask: '两者真的矛盾吗？', no: '两者并不矛盾。' },
    unchanged: { ask: '没有改变看法的正当理由吗？', no: '有改变看法的正当理由。' },
  },
  bias: {
    biased: { ask: '此人真的有偏见吗？', no: '此人并无偏见。' },
    relevant: { ask: '这与所说的事有关吗？', no: '是谁说的，与它是否属实无关。' },
    independent: { ask: '这个论证依赖此人的话吗？', no: '这个论证并不依赖此人的话。' },
  },
  precedent: {
    holds: { ask: '有这样的规则或决定吗？', no: '没有这样的规则或决定。' },
    covers: { ask: '它适用于此吗？', no: '这条规则不适用于此。' },
    unexceptional: { ask: '这不是例外吗？', no: '这是一个例外。' },
  },
  'slippery-slope': {
    steps: { ask: '每一步真的都会引出下一步吗？', no: '其中有一步并不引出下一步。' },
    unstoppable: { ask: '中途没有可以停下的地方吗？', no: '中途可以停下。' },
    bad: { ask: '结局真有那么坏吗？', no: '结局没有所说的那么坏。' },
  },
}
