/** How Word writes the numbers of its automatic numbering, by the names of its formats (ST_NumberFormat). */
export function writeCounter(format: string, number: number): string {
  const write = writers[format]
  return (write && number > 0 ? write(number) : undefined) ?? String(number)
}

type Writer = (number: number) => string | undefined

/** One sign for each number, as long as there are signs. */
const signs =
  (all: string): Writer =>
  (number) =>
    [...all][number - 1]

const range = (from: number, count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index))

/** Counting in Chinese, 一百零一; 十一, not 一十一. `digits`: the signs of 零 to 九; `places`: those of 十, 百, 千. */
const counting =
  (digits: string, places: string): Writer =>
  (number) => {
    if (number >= 10_000) return undefined
    const sign = (digit: number) => digits.charAt(digit)
    const written = [...String(number)].map(Number)
    let text = ''
    written.forEach((digit, index) => {
      const place = written.length - 1 - index
      if (digit > 0) text += sign(digit) + (place > 0 ? places.charAt(place - 1) : '')
      else if (!text.endsWith(sign(0))) text += sign(0)
    })
    return text.replace(new RegExp(`${sign(0)}$`), '').replace(/^一十/, '十')
  }

const digitByDigit =
  (digits: string): Writer =>
  (number) =>
    [...String(number)].map((digit) => digits.charAt(Number(digit))).join('')

const romanSteps: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

const roman: Writer = (number) => {
  if (number >= 4000) return undefined
  let left = number
  let text = ''
  for (const [step, sign] of romanSteps) for (; left >= step; left -= step) text += sign
  return text
}

/** A to Z, then AA, BB, as Word goes on. */
const letters: Writer = (number) =>
  number > 26 * 8 ? undefined : range(65 + ((number - 1) % 26), 1).repeat(Math.ceil(number / 26))

const plain = counting('零一二三四五六七八九', '十百千')
const circled = signs(range(0x2460, 20) + range(0x3251, 15) + range(0x32b1, 15))

const writers: Record<string, Writer> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: digitByDigit('０１２３４５６７８９'),
  decimalFullWidth2: digitByDigit('０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: signs(range(0x2488, 20)),
  decimalEnclosedParen: signs(range(0x2474, 20)),
  chineseCounting: plain,
  chineseCountingThousand: plain,
  japaneseCounting: plain,
  taiwaneseCounting: plain,
  taiwaneseCountingThousand: plain,
  koreanCounting: plain,
  ideographDigital: digitByDigit('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitByDigit('〇一二三四五六七八九'),
  taiwaneseDigital: digitByDigit('○一二三四五六七八九'),
  chineseLegalSimplified: counting('零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographEnclosedCircle: signs(range(0x3280, 10)),
  ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number)?.toLowerCase(),
  upperLetter: letters,
  lowerLetter: (number) => letters(number)?.toLowerCase(),
}
