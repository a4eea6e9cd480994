import { reportSections } from '../../form/index.ts'

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const numeral = '(?:十|[一二三四五六七八九]|10|[1-9])'
const unit = '(?:大?部分|章|节)'
const join = '(?:、|和|与|及|至|到|—|-|~|～)'
/** 第七部分; 第七、八部分; 第六至第八章. */
const named = new RegExp(`第(${numeral})(?:(${join})第?(${numeral}))?(?:${unit})`, 'g')
/** 第三、第四和第五部分: the ones before the last. */
const listed = new RegExp(`第(${numeral})(?=${join}第?${numeral}(?:${join}第?${numeral})*${unit})`, 'g')

/** The sections that an instruction names, by number or by heading, in the report's order. */
export function namedSections(instruction: string): string[] {
  const text = instruction.replace(/\s+/g, '')
  const indices = new Set<number>()
  for (const [, first = '', how = '', last] of text.matchAll(named)) {
    const [from, to] = [indexOf(first), last === undefined ? indexOf(first) : indexOf(last)]
    indices.add(from).add(to)
    if (/至|到|—|-|~|～/.test(how)) for (let index = from; index <= to; index++) indices.add(index)
  }
  for (const [, one = ''] of text.matchAll(listed)) indices.add(indexOf(one))
  return reportSections
    .filter(({ heading, wordings = [], parts = [] }, index) => {
      const names = [heading, ...wordings, ...parts.map((part) => part.heading)]
      return indices.has(index) || names.some((name) => text.includes(name))
    })
    .map(({ key }) => key)
}

function indexOf(number: string): number {
  return /\d/.test(number) ? Number(number) - 1 : numerals.indexOf(number)
}
