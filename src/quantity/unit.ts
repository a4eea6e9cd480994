import { type Decimal, decimal } from './decimal.ts'

/** What kind of thing a unit measures; quantities of different dimensions never agree. */
export type Dimension = 'money' | 'people' | 'rate' | 'points' | 'score' | 'area' | 'ratio' | 'count' | 'none'

export interface Unit {
  dimension: Dimension
  /** The counted unit as written without multiplier: 元, 人, 人次, %, 个. */
  name: string
  /** How many of the dimension's base unit one of these is. Base units: 万元, %, 个百分点, and the counter itself. */
  factor: Decimal
}

const ONE = decimal('1')

const moneyFactors: [string, string][] = [
  ['万亿元', '1e8'],
  ['亿元', '1e4'],
  ['千万元', '1000'],
  ['百万元', '100'],
  ['十万元', '10'],
  ['万元', '1'],
  ['千元', '0.1'],
  ['百元', '0.01'],
  ['元', '1e-4'],
  ['人民币元', '1e-4'],
]

const peopleWords = ['人', '名', '位']

/** Counters that reports use, people excepted. Longer ones first matters not: the longest match is taken. */
const counterWords = [
  '人次',
  '户次',
  '组次',
  '点次',
  '剂次',
  '趟次',
  '艘次',
  '班次',
  '架次',
  '卷次',
  '册次',
  '家次',
  '台次',
  '件次',
  '例次',
  '人天',
  '床',
  '批次',
  '场次',
  '车次',
  '个',
  '次',
  '场',
  '期',
  '件',
  '条',
  '项',
  '批',
  '户',
  '家',
  '辆',
  '套',
  '台',
  '份',
  '处',
  '座',
  '所',
  '部',
  '篇',
  '页',
  '本',
  '册',
  '间',
  '栋',
  '幢',
  '块',
  '张',
  '支',
  '只',
  '头',
  '棵',
  '株',
  '吨',
  '公斤',
  '米',
  '公里',
  '立方米',
  '亩',
  '公顷',
  '平方公里',
  '天',
  '日',
  '小时',
  '课时',
  '学时',
  '岁',
  '班',
  '届',
  '门',
  '片',
  '盏',
  '口',
  '眼',
  '段',
  '艘',
  '箱',
  '桶',
  '盒',
  '枚',
  '面',
  '顶',
  '床',
  '组',
  '轮',
  '宗',
  '起',
  '例',
  '种',
  '类',
  '节',
  '堂',
  '餐',
  '人份',
  '对',
  '村',
  '村次',
  '社区',
  '镇',
  '校',
  '企',
  '度',
  '千瓦时',
  '千瓦',
  '兆瓦',
  '厘米',
  '毫米',
  '元/人',
  '个月',
  '工作日',
  '周',
  '年',
  '分钟',
  '道',
  '根',
  '架',
  '款',
  '幅',
  '桩',
  '笔',
  '单',
  '车',
  '趟',
  '尾',
  '羽',
  '剂',
  '名次',
  '位次',
  '席',
  '点',
  '步',
  '级',
  '层',
  '代',
  '栏',
  '版',
  '卷',
  '屏',
  '扇',
  '把',
  '颗',
  '粒',
  '列',
  '孔',
  '杆',
  '帧',
  '封',
  '节次',
  '轮次',
  '台套',
  '双',
  '副',
  '袋',
  '包',
  '瓶',
  '罐',
  '幕',
  '部次',
  '课次',
  '题',
  '票',
  '床位',
  '张床位',
  '座席',
  '岗位',
  '辆次',
  '航班',
  '口井',
  '垄',
  '克',
  '升',
  '毫升',
  '兆',
  '秒',
  '公担',
  '人日',
  '工日',
  '蔸',
  '池',
  '棚',
  '孔次',
  '幅次',
  '篇次',
  '件套',
  '字',
]

const units = new Map<string, Unit>()
for (const [name, factor] of moneyFactors)
  units.set(name, { dimension: 'money', name: '元', factor: decimal(factor) })
for (const name of peopleWords) units.set(name, { dimension: 'people', name, factor: ONE })
for (const name of counterWords) units.set(name, { dimension: 'count', name, factor: ONE })
for (const name of ['平方米', 'm²', '㎡', 'm2', '平米'])
  units.set(name, { dimension: 'area', name: 'm²', factor: ONE })
const aliases: [string, string][] = [
  ['km', '公里'],
  ['千米', '公里'],
  ['m', '米'],
  ['kg', '公斤'],
  ['千克', '公斤'],
  ['m³', '立方米'],
  ['m3', '立方米'],
  ['立方', '立方米'],
  ['方', '立方米'],
  ['t', '吨'],
  ['周岁', '岁'],
  ['个工作日', '工作日'],
]
for (const [name, meant] of aliases) units.set(name, { dimension: 'count', name: meant, factor: ONE })
units.set('%', { dimension: 'rate', name: '%', factor: ONE })
units.set('‰', { dimension: 'rate', name: '%', factor: decimal('0.1') })
units.set('个百分点', { dimension: 'points', name: '个百分点', factor: ONE })
units.set('百分点', { dimension: 'points', name: '个百分点', factor: ONE })
units.set('个千分点', { dimension: 'points', name: '个百分点', factor: decimal('0.1') })
units.set('分', { dimension: 'score', name: '分', factor: ONE })
units.set('成', { dimension: 'rate', name: '%', factor: decimal('10') })
units.set('倍', { dimension: 'ratio', name: '倍', factor: ONE })

const longest = Math.max(...[...units.keys()].map((name) => name.length))

export const noUnit: Unit = { dimension: 'none', name: '', factor: ONE }

/** Words that only begin like a unit: a figure right before one has none. */
const lookalikes = new Set(
  `成立 成员 成效 成果 成绩 成本 成功 成为 成熟 成长 成品 成都 成因 成了 成交 成套 成才 成分 成份 成就 成型 分别 分值 分布 部分 部门 本年 本级
  支出 支付 节约 节余 单位 方面 方案 面积 面向 道路 类别 类型 级别 期间 期初 期末 条件 所示 所列 所述 所属 所有 所在 年初 年末 年底 年度 年均 日均 日常 度汛 点位`
    .trim()
    .split(/\s+/),
)

/**
 * The unit that starts at `start` in folded text, blanks before and inside it allowed (“万 元”), a 万 or 亿 in front of a
 * counter counted in. A bare 万 or 亿 is money with 元 left out.
 */
export function readUnit(text: string, start: number): { unit: Unit; end: number } | undefined {
  const read = readPlainUnit(text, start)
  if (read) read.end = otherWordEnd(text, read)
  return read
}

/** 18600件(套): another counter in brackets is part of the unit. */
function otherWordEnd(text: string, { unit, end }: { unit: Unit; end: number }): number {
  if (unit.dimension !== 'count' || text[end] !== '(') return end
  const close = text.indexOf(')', end)
  if (close < 0 || close - end > 3) return end
  return units.get(text.slice(end + 1, close))?.dimension === 'count' ? close + 1 : end
}

function readPlainUnit(text: string, start: number): { unit: Unit; end: number } | undefined {
  if (!beginnings.has(text[text[start] === ' ' ? start + 1 : start] as string)) return undefined
  const { letters, ends } = lettersFrom(text, start)
  const direct = longestUnit(letters, 0)
  const multiplier = multipliers.get(letters[0] ?? '')
  const counted = multiplier && longestUnit(letters, 1)
  if (counted && counted.unit.dimension !== 'rate' && counted.length >= (direct?.length ?? 0)) {
    return {
      unit: { ...counted.unit, factor: counted.unit.factor.times(multiplier) },
      end: ends?.[counted.length] ?? start + counted.length + 1,
    }
  }
  if (direct) return { unit: direct.unit, end: ends?.[direct.length - 1] ?? start + direct.length }
  if (!multiplier || multiplier.lt('1e4')) return undefined
  return {
    unit: { dimension: 'money', name: '元', factor: multiplier.times('1e-4') },
    end: ends?.[0] ?? start + 1,
  }
}

const multipliers = new Map([
  ['百', decimal('100')],
  ['千', decimal('1000')],
  ['万', decimal('1e4')],
  ['亿', decimal('1e8')],
])

/** The units by their first letter, the longest first. */
const unitsByLetter = Map.groupBy(
  [...units].sort(([a], [b]) => b.length - a.length),
  ([name]) => name[0] as string,
)

const beginnings = new Set([...unitsByLetter.keys(), ...multipliers.keys()])

/** How many a 万, 亿, 千 or 百 in front of a unit stands for. */
export function multiplierOf(letter: string | undefined): Decimal | undefined {
  return letter === undefined ? undefined : multipliers.get(letter)
}

function longestUnit(letters: string, from: number): { unit: Unit; length: number } | undefined {
  const found = unitsByLetter.get(letters[from] as string)?.find(([name]) => letters.startsWith(name, from))
  if (!found || lookalikes.has(letters.slice(from, from + 2))) return undefined
  return { unit: found[1], length: found[0].length }
}

/** The next few letters, blanks skipped (at most one at a time), with where each ends if there are any. */
function lettersFrom(text: string, start: number): { letters: string; ends?: number[] } {
  const next = text.slice(start, start + longest + 1)
  if (!next.includes(' ')) return { letters: next }
  let letters = ''
  const ends: number[] = []
  for (let index = start, blanks = 0; index < text.length && letters.length <= longest; index++) {
    if (text[index] === ' ') {
      if (++blanks > 1) break
      continue
    }
    blanks = 0
    letters += text[index]
    ends.push(index + 1)
  }
  return { letters, ends }
}

/** The base unit's name of a dimension: what a fact of it is written in. */
export function unitNamed(name: string): Unit | undefined {
  return name === '' ? noUnit : units.get(name)
}
