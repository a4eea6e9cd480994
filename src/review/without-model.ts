import type { Finding } from '../../schemas/finding.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Ledger } from '../facts/index.ts'
import { answerByRules } from './rules.ts'

/** What can be said to an instruction where there is no model: that nothing is rewritten, and what the tables hold of it. */
export function withoutModel(ledger: Ledger, findings: readonly Finding[], instruction: string): Revision {
  const answer = answerByRules(ledger, findings, instruction)
  const useful = answer.citations.length > 0
  return {
    proposal: { sections: [] },
    answeredBy: 'rules',
    message: `没有配置大模型，不能按要求改写文字，报告没有变化。请直接在正文中修改，系统会边写边核对。${useful ? '附件中与此有关的数据如下。' : ''}`,
    ...(useful ? { answer } : {}),
  }
}
