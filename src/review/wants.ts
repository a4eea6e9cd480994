/** The words of questions and what each asks for. Data: a word more is a line here. The form's words are not among them. */

/** What a question wants to be told, apart from what it is about. */
export type Want =
  | 'which'
  | 'highest'
  | 'lowest'
  | 'yes-no'
  | 'existence'
  | 'how-many'
  | 'problems'
  | 'errors'
  | 'reason'
  | 'met'
  | 'unmet'
  | 'score'
  | 'lost-points'
  | 'over'
  | 'all'
  | 'compare'
  | 'money'
  | 'adjust'
  | 'unit'
  | 'year'

const patterns: [Want, RegExp][] = [
  ['which', /哪|谁|有什么|是什么|列出|列举|都有啥|有啥|有何/],
  ['highest', /最(?:大|高|多|贵|快|好)|排第一|居首/],
  ['lowest', /最(?:小|低|少|慢|差)|垫底/],
  ['yes-no', /吗|(?<![什怎那])么[？?]?$|是否|是不是|有没有|有无|对不对|吧[？?]?$|了没|没有[？?]?$|属实/],
  ['existence', /有没有|有无|是否有|^有.*吗|存在|发生了?吗/],
  ['how-many', /几个|多少个|几项|多少项|几张|多少张|个数|项数|数量是|共有多少|一共有/],
  [
    'problems',
    /问题|错误|差错|错在|有错|出错|填错|勾稽|对不上|对不平|不平|不一致|不相符|不符|矛盾|异常|疑点|疑问|毛病|有误|不对|漏填|漏报|缺失|没填|未填|未填写|退回|退件|打回|整改|注意什么|关注什么|审核发现|怎么改|要改/,
  ],
  ['errors', /错误|差错|错在|有错|出错|填错|有误|退回|退件|打回|必须/],
  ['reason', /为什么|为何|为啥|原因|怎么会|怎么没|咋/],
  ['met', /完成|达标|达到|达成|实现|做到|合格吗|完没完/],
  ['unmet', /没(?:有)?(?:完成|达标|达到|达成|实现|做到)|未(?:完成|达标|达到|达成|实现)|不达标|没(?:有)?完/],
  ['score', /得分|分数|几分|多少分|评分|打分|自评分|满分|分值/],
  ['lost-points', /扣|丢分|失分|没得满分|未得满分|不是满分/],
  ['over', /超/],
  ['all', /(?:各|每|所有|全部|[两俩二三四五六七八九十0-9]+)个?$/],
  ['compare', /相比|对比|比较|相差|差多少|差额|差距|多多少|少多少|高多少|低多少|多还是少|变化|增减|变动/],
  ['adjust', /调整|追加|调增|调减|核减|追减/],
  ['money', /花|钱|开销|经费|资金/],
  ['unit', /单位(?:名称|名字|叫|是)|哪个单位|什么单位|哪家单位|谁(?:家)?的(?:申报|表)|填报单位|申报单位/],
  ['year', /哪一?年|什么年度|评价年度|申报年度|年份|哪个年度/],
]

/** Words that only ask how much. */
export const interrogatives = /多少|多大|多高|多长|多久|有多|差不多/g

/** What a clause wants, read from its text with the names of things taken out. */
export function readWants(text: string): Set<Want> {
  return new Set(patterns.flatMap(([want, pattern]) => (pattern.test(text) ? [want] : [])))
}

/** Words that name nothing: a run of unknown text made up of these asks about no thing of its own. */
const idle =
  /请问|请教|请|帮我|帮忙|麻烦|看看|看一下|查查|查一下|查询|告诉我|告诉|想知道|想问|想了解|我想|我们|你们|他们|咱们|我|你|他|它|这个|那个|这份|这家|这里|那么|该单位|单位|该|此|这|那|们|申报|附件|附表|表中|表里|表格|表|里面|里|中|今年|多少|多大|多高|多了|多|几|哪些|哪个|哪里|哪儿|哪项|哪一|哪|什么|怎么样|怎么|怎样|如何|情况|是否|是不是|有没有|有无|是|否|吗|呢|吧|啊|呀|么|嘛|的|了|钱|花了|花|用了|用|共|一共|总共|分别|各自|各|每个|每|所有|全部|都|有|没有|没|为什么|为何|原因|和|与|跟|同|及|或|还|也|又|就|到底|究竟|具体|大概|列出|列举|说明|介绍|一下|对不对|对|在|从|到|按|把|被|给|让|能|可以|会|应该|需要|数字|数据|金额|数额|数|额|元|万元|块|个|项|条|张|家|次|人|名|年度|年|占|比|较|超|差|高|低|大|小|最|排名|排序|填报|填列|填|报|写|来|去|上|下|吧|得|着|过|实际|现在|目前|其中|以及|还有|另外|属实|真的|正确|准确|合理|正常|合计|总额|总数|总的|整个|全年|只|才|已经|已|算|行|好|不|\s|[^\p{L}\p{N}]/gu

/** What is left of an unknown run when the words that name nothing are taken out. */
export function ownWords(text: string): string {
  return text.replace(idle, '')
}
