/** The two documents that the sample map is built from. Their sentences are not in it, only what they say. */
import { voa, wangWen } from './attribution.ts'
import type { SampleSource } from './content.ts'

export const sources: readonly SampleSource[] = [
  {
    key: 'speech',
    kind: 'speech',
    short: { en: 'Speech', zh: '演讲', ru: 'Речь' },
    author: wangWen,
    title: {
      en: 'China-Russian Cooperation in the AI Era',
      zh: '智能时代的中俄合作与未来',
      ru: 'Китайско-российское сотрудничество в эпоху ИИ',
    },
    publisher: {
      en: 'Chongyang Institute for Financial Studies, Renmin University of China (RDCY); 7th Moscow Academic Economic Forum; read in a repost on bs178.com, updated 7 June 2025',
      zh: '中国人民大学重阳金融研究院（RDCY）；第七届莫斯科学术经济论坛；所用为 bs178.com 转载，2025 年 6 月 7 日更新',
      ru: 'Чунъянский институт финансовых исследований Народного университета Китая (RDCY); VII Московский академический экономический форум; по перепечатке на bs178.com от 7 июня 2025 года',
    },
    date: '2025-06-04',
    lang: 'en',
    note: {
      en: 'Wang Wen is the institute’s dean. He spoke in English at the opening of the 7th Moscow Academic Economic Forum, Moscow, 4 June 2025. The institute published the English original with a Chinese translation, on a day that our copy does not give; the copy is a repost on bs178.com, updated 7 June 2025. The speech names no origin for its figures.',
      zh: '王文是该院院长。2025 年 6 月 4 日，他在莫斯科第七届莫斯科学术经济论坛开幕式上用英语演讲。该院刊出英文原文和中译文，所用副本未注明刊出日期；副本是 bs178.com 的转载，2025 年 6 月 7 日更新。演讲没有交代所用数字的出处。',
      ru: 'Ван Вэнь — директор института. Он выступил по-английски на открытии VII Московского академического экономического форума в Москве 4 июня 2025 года. Институт опубликовал английский оригинал с китайским переводом, день в нашей копии не указан; копия — перепечатка на bs178.com, обновлённая 7 июня 2025 года. Происхождение цифр в речи не названо.',
    },
  },
  {
    key: 'voa',
    kind: 'article',
    short: { en: 'VOA', zh: '美国之音', ru: 'Голос Америки' },
    author: voa,
    title: {
      en: 'Hoping to break out of Western containment, China and Russia seek to complement each other in technology: can they?',
      zh: '寄望突破西方围堵，中俄寻求科技互补，补得上吗？',
      ru: 'Надеясь прорвать западное сдерживание, Китай и Россия хотят дополнить друг друга в технологиях: получится ли?',
    },
    publisher: {
      en: 'Voice of America, Chinese service',
      zh: '美国之音中文部',
      ru: '«Голос Америки», китайская служба',
    },
    date: '2023-03-24',
    url: 'https://www.voachinese.com/a/china-russia-technology-20230324/7019043.html',
    lang: 'zh',
    note: {
      en: 'Published in Chinese at 13:19 GMT. It cites CGTN, the Yale School of Management, the Financial Times, CEPA, the IEA and the New York Times. Whatever language the people quoted used, we have their words only in VOA’s Chinese; the English and Russian here are ours.',
      zh: '格林尼治时间 13:19 以中文发布。文中引用中国环球电视网、耶鲁大学管理学院、《金融时报》、CEPA、国际能源署和《纽约时报》。被引者原用何种语言不论，我们所见只有美国之音的中文；此处英文和俄文由制图者译写。',
      ru: 'Опубликовано по-китайски в 13:19 по Гринвичу. Статья ссылается на CGTN, Йельскую школу менеджмента, «Файнэншл таймс», CEPA, МЭА и «Нью-Йорк таймс». На каком бы языке ни говорили цитируемые, их слова известны нам лишь по-китайски, в изложении «Голоса Америки»; английский и русский тексты здесь наши.',
    },
  },
]
