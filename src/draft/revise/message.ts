import { gapsOf } from '../../content/index.ts'
import type { WrittenSection } from '../types.ts'
import type { Outcome } from './revise-section.ts'

/** So many reasons are told of a revision that was refused. */
const MOST_REASONS = 2

/** What became of an instruction, in the service's own words: nothing that a model wrote is in it. */
export function revisionMessage(outcomes: readonly { section: WrittenSection; outcome: Outcome }[]): string {
  const said = [proposed(outcomes), ...outcomes.flatMap(({ section, outcome }) => remarks(section, outcome))]
  return said.filter((one) => one !== '').join('\n')
}

function proposed(outcomes: readonly { section: WrittenSection; outcome: Outcome }[]): string {
  const kinds = (kind: Outcome['kind']) => outcomes.filter(({ outcome }) => outcome.kind === kind)
  const revised = kinds('revised')
  if (revised.length > 0) {
    return `已就“${revised.map(({ section }) => section.heading).join('”“')}”提出修改，文中数字均已核对。采纳之前不会保存。`
  }
  if (kinds('refused').length > 0) return '改出的文字没有通过核对，未予提供；报告没有变化。'
  if (kinds('unchanged').length > 0) {
    return '大模型没有提出修改：附件中没有可据以修改的内容，或修改要求不够具体。请指明第几部分、改哪些内容。'
  }
  if (kinds('too-long').length === outcomes.length) return '报告没有变化。'
  return '大模型暂时没有给出可用的修改，报告没有变化。请稍后再试，或直接在正文中修改，系统会边写边核对。'
}

function remarks({ heading, text }: WrittenSection, outcome: Outcome): string[] {
  if (outcome.kind === 'refused') {
    return [`“${heading}”未通过核对：${outcome.wrong.slice(0, MOST_REASONS).join('')}`]
  }
  if (outcome.kind === 'too-long') return [`“${heading}”过长，不能整章修改，请直接在正文中修改。`]
  if (outcome.kind !== 'revised') return []
  const gone = gapsOf(text).length - gapsOf(outcome.section.after).length
  return gone > 0 ? [`“${heading}”少了${gone}处【待补充】，请核实新写的内容确有依据。`] : []
}
