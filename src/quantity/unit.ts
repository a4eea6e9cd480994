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
  '台次',
  '件次',
  '例次',
  '人天',
  '床',
  '万字',
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
  '千克',
  '米',
  '公里',
  '千米',
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
  '万立方米',
  '万吨',
  '方',
  '立方',
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
  '字',
]

const units = new Map<string, Unit>()
for (const [name, factor] of moneyFactors)
  units.set(name, { dimension: 'money', name: '元', factor: decimal(factor) })
for (const name of peopleWords) units.set(name, { dimension: 'people', name, factor: ONE })
for (const name of counterWords) units.set(name, { dimension: 'count', name, factor: ONE })
for (const name of ['平方米', 'm²', '㎡', 'm2', '平米'])
  units.set(name, { dimension: 'area', name: 'm²', factor: ONE })
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

/**
 * The unit that starts at `start` in folded text, blanks before and inside it allowed (“万 元”), a 万 or 亿 in front of a
 * counter counted in. A bare 万 or 亿 is money with 元 left out.
 */
export function readUnit(text: string, start: number): { unit: Unit; end: number } | undefined {
  const { letters, ends } = lettersFrom(text, start)
  const direct = longestUnit(letters)
  if (direct) return { unit: direct.unit, end: ends[direct.length - 1] as number }
  const multiplier = multipliers.get(letters[0] ?? '')
  if (multiplier === undefined) return undefined
  const counted = longestUnit(letters.slice(1))
  if (counted && counted.unit.dimension !== 'rate') {
    return {
      unit: { ...counted.unit, factor: counted.unit.factor.times(multiplier) },
      end: ends[counted.length] as number,
    }
  }
  return {
    unit: { dimension: 'money', name: '元', factor: multiplier.times('1e-4') },
    end: ends[0] as number,
  }
}

const multipliers = new Map([
  ['万', decimal('1e4')],
  ['亿', decimal('1e8')],
])

function longestUnit(letters: string): { unit: Unit; length: number } | undefined {
  for (let length = Math.min(longest, letters.length); length > 0; length--) {
    const unit = units.get(letters.slice(0, length))
    if (unit) return { unit, length }
  }
  return undefined
}

/** The next few letters, blanks skipped (at most one at a time), with where each ends. */
function lettersFrom(text: string, start: number): { letters: string; ends: number[] } {
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
