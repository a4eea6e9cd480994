import type { Finding } from '../../schemas/finding.ts'
import { rules, waiverRules } from '../audit/index.ts'
import { check } from '../check/index.ts'
import type { Ledger } from '../facts/index.ts'
import { factAt } from './places.ts'
import { isAccepted, type Statement, statement, valueWords, whereabouts } from './reply.ts'

/** Cells of one finding that are told; a score that does not add up has one for each line. */
const MOST = 8

/**
 * A finding as an answer tells it: in the audit's words where the checker accepts them, else with the figures that it
 * does not accept left to the cited cells, else by its rule and its cells.
 */
export function findingStatement(ledger: Ledger, finding: Finding, number: number): Statement {
  const facts = finding.places.slice(0, MOST).flatMap((place) => factAt(ledger, place) ?? [])
  const head = `${number}. `
  const title = [...rules, ...waiverRules].find(({ id }) => id === finding.rule)?.title ?? '需要核实'
  const cells = facts.map((fact) => {
    const said = `${whereabouts(fact)}为${valueWords(fact)}`
    return isAccepted(ledger, `${said}。`) ? said : whereabouts(fact)
  })
  const places = finding.places
    .slice(0, MOST)
    .map(({ attachment, row, column }) => `${attachment}·${row}·${column}`)
  const own = ownWords(ledger, finding.message)
  return statement(
    [
      `${head}${own}`,
      `${head}${withoutRefused(ledger, own)}`,
      `${head}${title}：${cells.join('；')}。`,
      `${head}${withoutRefusedClaims(ledger, withoutRefused(ledger, own))}`,
      `${head}${title}，见${places.join('、')}。`,
      `${head}需要核实，见${places.join('、')}。`,
      `${head}${title}。`,
    ],
    facts,
  )
}

/** 附件4（老干活动中心项目）“年度资金总额” is that project's money: said by the project's name, as prose says it. */
function ownWords(ledger: Ledger, message: string): string {
  const said = message.replace(/，超出(?=\d)/g, '，超出预算').replaceAll('，但没有', '，但缺少')
  return ledger.projects.reduce(
    (text, { key, attachment, name }) =>
      name === ''
        ? text
        : text
            .replaceAll(
              `${attachment}（${name}）“${ledger.fact(`${key}.funds.final`)?.place?.row ?? ''}”`,
              `${attachment}${name}`,
            )
            .replaceAll(`${attachment}（${name}）`, `${attachment}${name}`),
    said,
  )
}

/** Leaves the figures that are refused to the cited cells, a few times over, since each may have supported the next. */
function withoutRefused(ledger: Ledger, message: string): string {
  let text = message
  for (let round = 0; round < 4; round++) {
    const { quantities } = check(ledger, text, 'draft')
    const refused = quantities.filter(({ status }) => status === 'contradicted' || status === 'unsupported')
    if (refused.length === 0) return text
    for (const { start, end } of refused.toReversed()) {
      const mark = /\d/.test(text.slice(start, end)) ? '（见表）' : ''
      text = `${text.slice(0, start)}${mark}${text.slice(end)}`
    }
    text = text.replace(/[（(](?:[\s、，=÷×+−-]|（见表）)*[)）]/g, (found) =>
      found === '（见表）' ? found : '（见表）',
    )
  }
  return text
}

/** Takes out the clauses whose claims are refused. */
function withoutRefusedClaims(ledger: Ledger, message: string): string {
  const refused = check(ledger, message, 'draft').claims.filter(({ status }) => status === 'contradicted')
  return refused.toReversed().reduce((text, { start, end }) => {
    const from = Math.max(...['，', '；', '。'].map((mark) => text.lastIndexOf(mark, start))) + 1
    const ends = ['，', '；', '。'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
    return text.slice(0, from) + text.slice(ends.length > 0 ? Math.min(...ends) + 1 : text.length)
  }, message)
}
