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
    if (text[deep] === ' ' && !'万元亿%'.includes(text[deep + 1] ?? ' '))
      return { end: deep, reason: 'numbering' }
  }
  return undefined
}

/** Dates: 2024年4月15日, 4月15日, 1-12月, 3月底, 2021-2025年. A bare year is not one (it says which year's figures are meant). */
export function readDate(text: string, at: number): Structural | undefined {
  const first = digitsEnd(text, at, 4)
  if (first === at) return undefined
  if (first - at === 4) {
    if (text[first] === '年') {
      const month = monthEnd(text, skipBlank(text, first + 1))
      return month ? { end: month, reason: 'date' } : undefined
    }
    if ((text[first] === '.' || text[first] === '-' || text[first] === '/') && isDigit(text[first + 1])) {
      const month = digitsEnd(text, first + 1, 2)
      if (text[month] === text[first] && isDigit(text[month + 1]))
        return { end: digitsEnd(text, month + 1, 2), reason: 'date' }
    }
    if ('-—~至到'.includes(text[first] ?? ' ')) {
      let second = first + 1
      while (text[second] === '—' || text[second] === '-') second++
      const end = digitsEnd(text, second, 4)
      if (end - second === 4 && text[end] === '年')
        return { end: text[end + 1] === '度' ? end + 2 : end + 1, reason: 'date' }
    }
    return undefined
  }
  const month = monthEnd(text, at)
  return month ? { end: month, reason: 'date' } : undefined
}

function skipBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

/** Where “4月”, “4月15日” or “1-12月” ends; 个月 is a length of time, not a date. */
function monthEnd(text: string, at: number): number | undefined {
  let end = digitsEnd(text, at, 2)
  if (end === at) return undefined
  if ('-—~至到'.includes(text[end] ?? ' ') && isDigit(text[end + 1])) end = digitsEnd(text, end + 1, 2)
  if (text[end] !== '月') return undefined
  const day = skipBlank(text, end + 1)
  const dayEnd = digitsEnd(text, day, 2)
  if (dayEnd > day && (text[dayEnd] === '日' || text[dayEnd] === '号')) return dayEnd + 1
  return end + 1
}

/** 〔2020〕10号, [2018]34号. */
export function readDocumentNumber(text: string, at: number): Structural | undefined {
  const open = text[at]
  const close =
    open === '〔'
      ? '〕'
      : open === '['
        ? ']'
        : open === '(' || open === '（'
          ? open === '('
            ? ')'
            : '）'
          : undefined
  if (!close) return undefined
  const year = digitsEnd(text, at + 1, 4)
  if (year - at !== 5 || text[year] !== close) return undefined
  let end = year + 1
  if (text[end] === '第') end++
  const number = digitsEnd(text, end, 5)
  if (number === end || text[number] !== '号') return undefined
  return { end: number + 1, reason: 'document-number' }
}

/** 第三方, 第9位, 第二十次, 第一: ordinals with the word that they order. */
export function readOrdinal(text: string, at: number): Structural | undefined {
  if (text[at] !== '第') return undefined
  let end = digitsEnd(text, at + 1, 6)
  if (end === at + 1) end = chineseEnd(text, at + 1)
  if (end === at + 1) return undefined
  return {
    end: '位名次批期届个条款章节号部项季轮步类项'.includes(text[end] ?? ' ') ? end + 1 : end,
    reason: 'ordinal',
  }
}

const references = [
  '附件',
  '附表',
  '附图',
  '表',
  '图',
  '目标',
  '项目',
  '序号',
  '编号',
  '类别',
  '问题',
  '措施',
  '指标',
  '标段',
  '卷',
  'No.',
]

/** Whether a numeral at `at` is a reference's number: 附件3, 表1, 目标1. Its unit, if any, tells it from a quantity. */
export function isReference(text: string, at: number, end: number): boolean {
  if (end - at > 2) return false
  return (
    references.some((word) => text.endsWith(word, at)) ||
    references.some((word) => text.endsWith(`${word} `, at))
  )
}

/** 1+1+9, 985/211, 7×24, 12345热线, 5G, A4, v2.0 and codes of seven digits or more without a unit. */
export function readCode(text: string, at: number): Structural | undefined {
  const before = text[at - 1] ?? ' '
  let end = at
  let joined = false
  const isJoint = (unit: string | undefined) =>
    unit === '+' || unit === '/' || unit === '×' || unit === '*' || unit === ':'
  for (;;) {
    const next = digitsEnd(text, end, 30)
    if (next === end) break
    end = next
    if (
      isJoint(text[end]) &&
      (isDigit(text[end + 1]) || (text[end] === '+' && /[A-Za-zN]/.test(text[end + 1] ?? '')))
    ) {
      joined = true
      end++
      if (!isDigit(text[end])) {
        end++
        break
      }
    } else break
  }
  if (end === at) return undefined
  if (joined) {
    const tail = text[end] ?? ' '
    // 3/4 or 5:3 with a percent or decimal behind it is a figure after all.
    if (tail !== '.' && tail !== '%') return { end, reason: 'code' }
    return undefined
  }
  if (/[A-Za-z_#]/.test(before)) return { end, reason: 'code' }
  const tail = text[end] ?? ' '
  if (/[A-Za-z]/.test(tail) && !/^(?:m²|m2|kw|km|kg|t\b|mm|cm)/i.test(text.slice(end, end + 3)))
    return { end: letterEnd(text, end), reason: 'code' }
  if (text.startsWith('热线', end) || text.startsWith('平台', end) || text.startsWith('专线', end))
    return { end: end + 2, reason: 'code' }
  if (text.startsWith('号', end)) return { end: end + 1, reason: 'code' }
  if (text.startsWith('小时', end) && (text.slice(at, end) === '24' || text.slice(at, end) === '48'))
    return { end: end + 2, reason: 'word' }
  if (text.startsWith('365天', at) || text.startsWith('360度', at)) return { end: end + 1, reason: 'word' }
  if (end - at >= 7 && !/[.万亿元%人个件条项份户千百]/.test(tail) && tail !== ' ')
    return { end, reason: 'code' }
  if (end - at >= 7 && tail === ' ' && !/[万亿元]/.test(text[end + 1] ?? '')) return { end, reason: 'code' }
  if (text[end] === '-' && end - at >= 3 && digitsEnd(text, end + 1, 12) - end > 6)
    return { end: digitsEnd(text, end + 1, 12), reason: 'code' }
  return undefined
}

function letterEnd(text: string, at: number): number {
  let end = at
  while (end - at < 20 && /[A-Za-z0-9]/.test(text[end] ?? '')) end++
  return end
}
