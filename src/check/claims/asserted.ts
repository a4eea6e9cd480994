import { reportSections } from '../../form/index.ts'
import { claimWords } from '../../prose/index.ts'
import { type Clause, sentenceOf } from './clause.ts'

const aims = new RegExp(claimWords.unasserted.join('|'))
const principle = new RegExp(`^[”"]?的?(?:总体|有关|相关)?(?:${claimWords.principles.join('|')})`)
/** Words that make the rest of the sentence a plan. */
const planned = new RegExp(claimWords.plans.join('|'))
const aimed = /确保|保证|坚持|落实|按照|遵循|贯彻/

/** Whether the words at a place say that something is so; aims, conditions and principles do not. */
export function isAsserted(clause: Clause, start: number, end: number): boolean {
  const before = sayings(clause, start)
  if (aims.test(before)) return false
  if (planned.test(sentenceOf(clause, start))) return false
  // 没有无预算、超预算支出的问题: what is denied reaches over the list.
  const behind = clause.text.slice(end, end + 10)
  if (/没有|无|未|不存在/.test(before) && /^[^，。；]{0,6}(?:问题|现象|情况|行为)/.test(behind)) return false
  // 对超预算的科室予以通报.
  if (/(?:对|凡|将|把)[^，。；]{0,8}$/.test(before) && clause.text.startsWith('的', end)) return false
  if (principle.test(clause.text.slice(end, end + 10))) return false
  return !(aimed.test(before) && !/了/.test(before))
}

/** The words of the clause before a place, without the names of things: 供水保证率 assures nothing. */
function sayings({ tokens, from, to, text }: Clause, start: number): string {
  let words = ''
  for (const token of tokens.slice(from, to)) {
    if (token.start >= start) break
    const names = token.type === 'word' && token.meanings.some(({ kind }) => kind === 'item')
    if (!names) words += text.slice(token.start, Math.min(token.end, start))
  }
  return words
}

const measures = wordingsOf('measures')
const others = reportSections
  .filter(({ key }) => key !== 'measures')
  .flatMap(({ heading, wordings }) => [heading, ...(wordings ?? [])])

function wordingsOf(key: string): string[] {
  return reportSections.flatMap((section) =>
    section.key === key ? [section.heading, ...(section.wordings ?? [])] : [],
  )
}

/** Whether a line heads the section of planned measures (true), or another section (false); undefined for other lines. */
export function opensMeasures(line: string): boolean | undefined {
  if (line.length > 40 || /[。；]./.test(line)) return undefined
  if (others.some((words) => line.includes(words) && line.length - words.length < 12)) return false
  if (
    measures.some((words) => line.includes(words)) ||
    /(?:改进|整改|工作)(?:措施|打算|建议)|下一步/.test(line)
  )
    return true
  return /^\s*(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,3}[、．.])/.test(line)
    ? false
    : undefined
}
