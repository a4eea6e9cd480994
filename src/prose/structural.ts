import { readArabic, readUnit, type Unit } from '../quantity/index.ts'

/**
 * Numerals that state no quantity, by their shape: dates, document numbers, headings and list marks, references,
 * ordinals, telephone numbers and codes. Each reader returns where the run ends and why it is none, or undefined.
 */
export interface Structural {
  end: number
  reason: string
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9'
const chineseNumerals = '〇零一二三四五六七八九十百'
const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && ((unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z'))

function digitsEnd(text: string, at: number, most: number): number {
  let end = at
  while (end - at < most && isDigit(text[end])) end++
  return end
}

function chineseEnd(text: string, at: number): number {
  let end = at
  while (end - at < 4 && chineseNumerals.includes(text[end] ?? ' ')) end++
  return end
}

/** At the start of a line or behind a sentence: 一、 （一） 1. 1、 (1) ①. */
export function readNumbering(text: string, at: number): Structural | undefined {
  const open = text[at] === '(' || text[at] === '（'
  const start = open ? at + 1 : at
  let end = digitsEnd(text, start, 2)
  if (end === start) end = chineseEnd(text, start)
  if (end === start) return undefined
  const next = text[end]
  if (open) return next === ')' || next === '）' ? { end: end + 1, reason: 'numbering' } : undefined
  if (next === '、') return { end: end + 1, reason: 'numbering' }
  if (next === '.' && !isDigit(text[end + 1])) return { end: end + 1, reason: 'numbering' }
  // 1.2024年…项目: the number of the line, then a year.
  if (next === '.' && digitsEnd(text, end + 1, 5) === end + 5 && text[end + 5] === '年')
    return { end: end + 1, reason: 'numbering' }
  // 1.1 项目, 2.3.1: heading numbers of several levels, a blank or a letter behind.
  if (next === '.' && isDigit(text[end + 1])) {
    let deep = end
    while (text[deep] === '.' && isDigit(text[deep + 1])) deep = digitsEnd(text, deep + 1, 2)
    if (text[deep] === ' ' && !statesFigure(readUnit(text, deep)?.unit))
      return { end: deep, reason: 'numbering' }
  }
  return undefined
}

const joins = '-—~至到'

/** Behind a sign that joins the ends of a span of time; 0 where there is none. */
function joinEnd(text: string, at: number): number {
  if (!joins.includes(text[at] ?? ' ')) return 0
  return (text[at] === '-' || text[at] === '—') && text[at + 1] === text[at] ? at + 2 : at + 1
}

/**
 * Dates and spans of them: 2024年4月15日, 4月15日至20日, 1-12月, 2021-2025年, 2022、2023年, 1—3季度, 90年代, 9时30分. A bare year is
 * not one (it says which year's figures are meant).
 */
export function readDate(text: string, at: number): Structural | undefined {
  const end = isDigit(text[at])
    ? (yearsEnd(text, at) ?? daysEnd(text, at) ?? timeEnd(text, at))
    : chineseDateEnd(text, at)
  return end ? { end, reason: 'date' } : undefined
}

function yearsEnd(text: string, at: number): number | undefined {
  const first = digitsEnd(text, at, 4)
  if (first - at === 2 && (text.startsWith('世纪', first) || text.startsWith('年代', first))) return first + 2
  // 80后, 90后: those born then.
  if (first - at === 2 && text[first - 1] === '0' && text[first] === '后') return first + 1
  if (first - at !== 4 || isDigit(text[first])) return undefined
  for (const word of ['学年', '财年', '财政年']) if (text.startsWith(word, first)) return first + word.length
  const year = skipBlank(text, first)
  if (text[year] === '年') {
    const month = daysEnd(text, skipBlank(text, year + 1))
    if (month) return month
  }
  if ('.-/'.includes(text[first] ?? ' ')) {
    const month = digitsEnd(text, first + 1, 2)
    if (month > first + 1 && text[month] === text[first] && isDigit(text[month + 1]))
      return digitsEnd(text, month + 1, 2)
    // 2023-05.
    if (text[first] === '-' && month === first + 3 && !isDigit(text[month]) && !readUnit(text, month))
      return month
  }
  const second = joinEnd(text, first) || ('、和与及/'.includes(text[first] ?? ' ') ? first + 1 : 0)
  const end = digitsEnd(text, second, 4)
  if (!second || end - second !== 4) return undefined
  if (text[end] === '年') return text[end + 1] === '度' ? end + 2 : end + 1
  return text.startsWith('学年', end) ? end + 2 : undefined
}

function skipBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

/** Where “4月”, “4月15日”, “1-12月”, “1月至9月”, “3月15日至20日” or “1—3季度” ends; 个月 is a length of time, not a date. */
function daysEnd(text: string, at: number): number | undefined {
  let end = digitsEnd(text, at, 2)
  if (end === at || isDigit(text[end])) return undefined
  const second = joinEnd(text, end)
  if (second && isDigit(text[second])) end = digitsEnd(text, second, 2)
  if (text.startsWith('季度', end)) return end + 2
  end = skipBlank(text, end)
  // 每月5日: the month stands before.
  if (text[end] === '日' && text[at - 1] === '月') return end + 1
  if (text[end] !== '月') return undefined
  end = monthEnd(text, end)
  const until = joinEnd(text, end)
  const month = until && digitsEnd(text, until, 2)
  if (!until || month === until) return end
  return text[month] === '月' ? monthEnd(text, month) : (dayEnd(text, until) ?? end)
}

/** Behind 月, and behind the day where one follows. */
function monthEnd(text: string, at: number): number {
  return dayEnd(text, skipBlank(text, at + 1)) ?? at + 1
}

function dayEnd(text: string, at: number): number | undefined {
  const end = digitsEnd(text, at, 2)
  const day = skipBlank(text, end)
  return end > at && (text[day] === '日' || text[day] === '号') ? day + 1 : undefined
}

/** 9时30分, 上午9点, 8：30. */
function timeEnd(text: string, at: number): number | undefined {
  const end = digitsEnd(text, at, 2)
  if (isDigit(text[end])) return undefined
  const minutes = digitsEnd(text, end + 1, 2)
  if (text[end] === ':' || text[end] === '：')
    return minutes === end + 3 && !isDigit(text[minutes]) && text[minutes] !== '.' && !readUnit(text, minutes)
      ? minutes
      : undefined
  if (text[end] !== '时' && text[end] !== '点') return undefined
  if (minutes > end + 1 && text[minutes] === '分') return minutes + 1
  return '午晨晚早'.includes(text[at - 1] ?? ' ') ? end + 1 : undefined
}

/** 十二月三十一日, 三月份. */
function chineseDateEnd(text: string, at: number): number | undefined {
  const end = chineseEnd(text, at)
  if (end === at || text[end] !== '月') return undefined
  const day = chineseEnd(text, end + 1)
  return day > end + 1 && text[day] === '日' ? day + 1 : end + 1
}

const closing: Record<string, string> = { '〔': '〕', '[': ']', '(': ')', '（': '）', '【': '】' }

/** 〔2020〕10号, [2018]34号. */
export function readDocumentNumber(text: string, at: number): Structural | undefined {
  const close = closing[text[at] as string]
  if (!close) return undefined
  const year = digitsEnd(text, at + 1, 4)
  if (year - at !== 5 || text[year] !== close) return undefined
  let end = year + 1
  if (text[end] === '第') end++
  const number = digitsEnd(text, end, 5)
  if (number === end || text[number] !== '号') return undefined
  return { end: number + 1, reason: 'document-number' }
}

const ordered = '位名次批期届个条款章节号部项季轮步类页'

/** 第三方, 第9位, 第二十次, 第一, 第3至5名, 第1、2季度: ordinals with the word that they order. */
export function readOrdinal(text: string, at: number): Structural | undefined {
  if (text[at] !== '第') return undefined
  let end = numberEnd(text, at + 1)
  if (end === at + 1) return undefined
  const second = joinEnd(text, end) || (text[end] === '、' ? end + 1 : 0)
  const last = second ? numberEnd(text, second) : 0
  if (last > second && ordered.includes(text[last] ?? ' ')) end = last
  return { end: ordered.includes(text[end] ?? ' ') ? end + 1 : end, reason: 'ordinal' }
}

function numberEnd(text: string, at: number): number {
  const end = digitsEnd(text, at, 6)
  return end === at ? chineseEnd(text, at) : end
}

const references = '附件 附表 附图 表 图 目标 项目 序号 编号 类别 问题 措施 指标 标段 卷 № No.'.split(' ')
const labels = '热线 电话 拨打 邮编 编码 代码 号码 账号 传真 手机'.split(' ')

/** Where a reference's number (附件3, 表1-2, 目标1) or a labelled one (邮编：414000) that stands at `at` ends; undefined for other figures. */
export function referenceEnd(text: string, at: number, end: number): number | undefined {
  const endsWith = (word: string) =>
    text.endsWith(word, at) || (' ：:'.includes(text[at - 1] ?? '，') && text.endsWith(word, at - 1))
  if (labels.some(endsWith)) return end
  if (end - at > 2 || !references.some((word) => text.endsWith(word, at) || text.endsWith(`${word} `, at)))
    return undefined
  return '-—'.includes(text[end] ?? ' ') && isDigit(text[end + 1]) ? digitsEnd(text, end + 1, 2) : end
}

const LONGEST_CODE = 120
const joints = '-_./@+·×*'
const addressJoints = `${joints}?&=%#:~`
const isWord = (unit: string | undefined): boolean => isLetter(unit) || isDigit(unit)

/** PM2.5, 5G, A4, COVID-19, T+1, GB/T 9704—2012, addresses of mail and the web: letters and digits in one word. */
export function readLetterCode(text: string, at: number): Structural | undefined {
  if (isWord(text[at - 1])) return undefined
  const limit = Math.min(text.length, at + LONGEST_CODE)
  let address = text.startsWith('www.', at)
  let letters = 0
  let digits = 0
  let end = at
  for (; end < limit; end++) {
    const unit = text[end] as string
    if (isLetter(unit)) letters++
    else if (isDigit(unit)) digits++
    else if (text.startsWith('://', end)) {
      address = true
      end += 2
    } else if (!(address ? addressJoints : joints).includes(unit) || !isWord(text[end + 1])) break
    else if (unit === '@') address = true
  }
  if (letters === 0) return undefined
  const standard = standardEnd(text, end)
  if (standard) return { end: standard, reason: 'code' }
  if (digits === 0 || isMeasured(text, at, end)) return undefined
  return { end, reason: 'code' }
}

/** The number of a standard behind its letters: 9704—2012. */
function standardEnd(text: string, at: number): number | undefined {
  const number = digitsEnd(text, skipBlank(text, at), 6)
  const year = joinEnd(text, number)
  const end = digitsEnd(text, year, 4)
  return year && number >= at + 3 && end === year + 4 && text[end] !== '年' && !readUnit(text, end)
    ? end
    : undefined
}

/** 12.5km and GDP1200亿元 are figures; A4, DN300 and PM2.5日均 are not. */
function isMeasured(text: string, at: number, end: number): boolean {
  let start = at
  while (isLetter(text[start])) start++
  const number = readArabic(text, start)
  const read = number && readUnit(text, number.end)
  if (!read) return false
  if (start === at) return read.end >= end
  return (
    number.end === end && (statesFigure(read.unit) || (start > at + 1 && !'日年'.includes(read.unit.name)))
  )
}

/** Whether a unit makes a figure of the number before it, whatever that looks like. Counters may begin a word: 项 in 项目. */
function statesFigure(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.dimension !== 'count' && unit.dimension !== 'people'
}

/** Words behind a number of at least three digits that make it a name. */
const namedBehind = '热线 平台 专线 报警 急救 消防 国道 省道 县道 高速 工程 计划 高校 室'.split(' ')

/** 1+1+9, 985/211, 7×24, 1:1, 12345热线, 252号, 192.168.1.1, “12·4” and codes of seven digits or more without a unit. */
export function readCode(text: string, at: number): Structural | undefined {
  const end = digitsEnd(text, at, 30)
  if (end === at) return undefined
  const coded = quotedEnd(text, at) ?? ratioEnd(text, at) ?? joinedEnd(text, end) ?? dottedEnd(text, at)
  if (coded) return { end: coded, reason: 'code' }
  const tail = text[end] ?? ' '
  if (text[at] === '0' && end > at + 1 && tail !== '.') return { end, reason: 'code' }
  if (tail === '号' || tail === '#') return { end: end + 1, reason: 'code' }
  if (tail === '楼' || text.startsWith('路公交', end)) return { end, reason: 'code' }
  if (end - at >= 3 && namedBehind.some((word) => text.startsWith(word, end))) return { end, reason: 'code' }
  if (end - at === 5 && isHotline(text, end)) return { end, reason: 'code' }
  if (text.startsWith('24小时', at) || text.startsWith('48小时', at)) return { end: end + 2, reason: 'word' }
  if (text.startsWith('365天', at) || text.startsWith('360度', at)) return { end: end + 1, reason: 'word' }
  const isFigure =
    tail === ' ' ? /[万亿元]/.test(text[end + 1] ?? '') : /[.万亿元%人个件条项份户千百]/.test(tail)
  if (end - at >= 7 && !isFigure) return { end, reason: 'code' }
  if (tail === '-' && end - at >= 3 && digitsEnd(text, end + 1, 12) - end > 6)
    return { end: digitsEnd(text, end + 1, 12), reason: 'code' }
  return undefined
}

/** “985”, “6.26”: a short bare number in quotation marks is a name. */
function quotedEnd(text: string, at: number): number | undefined {
  const close = text[at - 1] === '“' ? '”' : text[at - 1] === '"' ? '"' : undefined
  if (!close) return undefined
  let end = digitsEnd(text, at, 5)
  if (text[end] === '.' && end <= at + 2) end = digitsEnd(text, end + 1, 2)
  return text[end] === close ? end : undefined
}

/** 1:1, 0.5:1, 7：3 with nothing counted behind. */
function ratioEnd(text: string, at: number): number | undefined {
  let end = shortNumberEnd(text, at)
  let parts = 1
  while (end && parts < 5 && (text[end] === ':' || text[end] === '：')) {
    const next = shortNumberEnd(text, end + 1)
    if (!next) break
    end = next
    parts++
  }
  return end && parts > 1 && !readUnit(text, end) ? end : undefined
}

function shortNumberEnd(text: string, at: number): number | undefined {
  const end = digitsEnd(text, at, 3)
  if (end === at || isDigit(text[end])) return undefined
  return text[end] === '.' && isDigit(text[end + 1]) ? digitsEnd(text, end + 1, 3) : end
}

/** 985/211, 1+1+9, 7×24, 12·4 from the end of the first number. 3/4 with a percent or decimal behind it is a figure after all. */
function joinedEnd(text: string, first: number): number | undefined {
  let end = first
  while ('+/×*·'.includes(text[end] ?? ' ') && isDigit(text[end + 1])) end = digitsEnd(text, end + 1, 30)
  return end > first && text[end] !== '.' && text[end] !== '%' ? end : undefined
}

/** 192.168.1.1, 1.2.3. */
function dottedEnd(text: string, at: number): number | undefined {
  let end = digitsEnd(text, at, 3)
  let dots = 0
  for (; dots < 5 && text[end] === '.' && isDigit(text[end + 1]); dots++) end = digitsEnd(text, end + 1, 3)
  return dots >= 2 && !isDigit(text[end]) && !readUnit(text, end) ? end : undefined
}

/** 12345政务服务便民热线. */
function isHotline(text: string, at: number): boolean {
  for (let end = at; end < at + 10 && !isDigit(text[end]) && !'，。；、 '.includes(text[end] ?? ' '); end++)
    if (text.startsWith('热线', end)) return true
  return false
}
