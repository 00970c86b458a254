/** How the claims of the article's last two parts bear on each other, on the speech's reasons and the proposals. */
import { judged, type SampleLink } from './content.ts'

export const voaLinks3: readonly SampleLink[] = [
  {
    id: 'V18-S18',
    from: ['V18'],
    stance: 'rebuts',
    target: 'S18',
    why: judged({
      en: 'it meets the claim head-on, for in Russia China has not taken the West’s place.',
      zh: '正面相对，在俄罗斯，中国没能顶替西方。',
      ru: 'тезису прямо противоречит, что в России Китай не занял место Запада.',
    }),
  },
  {
    id: 'V18-P1',
    from: ['V18'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'if China cannot fill the gap for one partner, it can hardly do so for many.',
      zh: '一个伙伴的空缺尚且补不齐，何况许多。',
      ru: 'если Китай не закрыл брешь у одного партнёра, у многих — тем более.',
    }),
  },
  {
    id: 'V19-V18',
    from: ['V19'],
    stance: 'supports',
    target: 'V18',
    why: {
      en: 'From the same report: in these goods China delivered less than before the war, not more.',
      zh: '出自同一报告：这些商品，中国的供货比战前少，而不是多。',
      ru: 'Из того же доклада: этих товаров Китай поставил меньше, чем до войны, а не больше.',
    },
  },
  {
    id: 'V19-V28',
    from: ['V19'],
    stance: 'rebuts',
    target: 'V28',
    why: judged({
      en: 'falling exports do not fit a turn to Chinese makers; the article leaves the two side by side.',
      zh: '出口下降与“转而找中国厂家”不合；文章让二者并列，未作说明。',
      ru: 'падение экспорта не вяжется с поворотом к Китаю; статья оставляет оба тезиса рядом.',
    }),
  },
  {
    id: 'V20-V18',
    from: ['V20'],
    stance: 'supports',
    target: 'V18',
    why: {
      en: 'An example in the same part of the article: in the oil fields others stepped in, but not as well.',
      zh: '文章同一部分的例子：油田服务有人补位，却不如从前。',
      ru: 'Пример из той же части статьи: на нефтепромыслах место заняли, но работают хуже.',
    },
  },
  {
    id: 'V21-V18',
    from: ['V21'],
    stance: 'supports',
    target: 'V18',
    why: {
      en: 'An example from the same report: for this software nobody has filled the gap.',
      zh: '同一报告的例子：这类软件的空缺无人补上。',
      ru: 'Пример из того же доклада: для этих программ замены не дал никто.',
    },
  },
  {
    id: 'V21-S19',
    from: ['V21'],
    stance: 'rebuts',
    target: 'S19',
    why: judged({
      en: 'here is software that Russia, at the time of the report, had not managed to replace.',
      zh: '到报告发表时，就有这样一类软件俄罗斯没能替代。',
      ru: 'вот программы, которые Россия ко времени доклада заместить не сумела.',
    }),
  },
  {
    id: 'V22-V18',
    from: ['V22'],
    stance: 'supports',
    target: 'V18',
    why: {
      en: 'The article puts it right after CEPA’s findings: what the gap may cost.',
      zh: '文章把它紧接在 CEPA 的结论之后：空缺可能的代价。',
      ru: 'В статье это идёт сразу за выводами CEPA: во что брешь может обойтись.',
    },
  },
  {
    id: 'V23-P1',
    from: ['V23'],
    stance: 'supports',
    target: 'P1',
    why: judged({
      en: 'drones are one of the alliance’s fields, and trade in them already flows.',
      zh: '无人机是联盟领域之一，而这项贸易已在流动。',
      ru: 'дроны — одна из областей альянса, и торговля ими уже идёт.',
    }),
  },
  {
    id: 'V24-V23-P1',
    from: ['V24'],
    stance: 'rebuts',
    target: 'V23-P1',
    why: judged({
      en: 'the sales may well be true, but trade by way of middlemen is no alliance.',
      zh: '就算确有销售，靠中间商转手的贸易也算不上联盟。',
      ru: 'пусть продажи и были, торговля через посредников — не альянс.',
    }),
  },
  {
    id: 'V25-V23-P1',
    from: ['V25'],
    stance: 'rebuts',
    target: 'V23-P1',
    why: judged({
      en: 'US law reaches this trade, so its flow promises little for an alliance.',
      zh: '美国法律管得到这项贸易，它的流动对联盟说明不了多少。',
      ru: 'до этой торговли дотягивается закон США, и для альянса она обещает мало.',
    }),
  },
  {
    id: 'V26-P2',
    from: ['V26'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'poor interoperability shows a need for common standards, though the proposal is not about arms.',
      zh: '难以互通说明需要统一标准，虽然提案谈的不是武器。',
      ru: 'плохая совместимость говорит о нужде в общих стандартах, хотя предложение не об оружии.',
    }),
  },
  {
    id: 'V26-P1',
    from: ['V26'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'he reads it as a limit of Chinese military technology; joint products would meet it too.',
      zh: '他视之为中国军事科技的局限；共同研制的产品也会碰上。',
      ru: 'он видит в этом предел китайских военных технологий; его встретят и общие разработки.',
    }),
  },
  {
    id: 'V27-P1',
    from: ['V27'],
    stance: 'rebuts',
    target: 'P1',
    why: judged({
      en: 'a commitment with such bounds is a thin ground for an alliance.',
      zh: '投入如此有限，难以作为联盟的根基。',
      ru: 'столь ограниченное обязательство — тонкая основа для альянса.',
    }),
  },
  {
    id: 'V27-P2',
    from: ['V27'],
    stance: 'supports',
    target: 'P2',
    why: judged({
      en: 'whoever wants to depend less on shared systems has a use for standards apart from them.',
      zh: '想少依赖共用体系，就用得着另一套标准。',
      ru: 'кто хочет меньше зависеть от общих систем, тому пригодятся отдельные стандарты.',
    }),
  },
]
