import type { RulePack } from '../../schemas/rule-pack.ts'
import { defaultPack } from '../../src/audit/index.ts'

/** A made-up district's own notice: other weights, other lines, the execution rate scored by steps. */
const notice = '临澜县财绩〔2024〕3号'

export const linlanPack: RulePack = {
  ...defaultPack,
  id: 'linlan-2024',
  name: '临澜县2024年办法',
  region: '临澜县',
  years: { from: 2024, to: 2024 },
  scoring: {
    total: { value: '120', basis: notice },
    levels: {
      weights: [
        { label: '产出指标', wordings: ['产出'], points: '60' },
        { label: '效益指标', wordings: ['效益'], points: '25' },
        { label: '满意度指标', wordings: ['满意度'], points: '15' },
      ],
      basis: notice,
    },
    execution: {
      points: '20',
      cap: '100',
      steps: [
        { from: '98', share: '100' },
        { from: '80', share: '60' },
        { from: '0', share: '0' },
      ],
      basis: notice,
    },
    grades: {
      steps: [
        { from: '85', name: '优秀' },
        { from: '60', name: '合格' },
        { from: '0', name: '不合格' },
      ],
      basis: notice,
    },
    tolerance: { value: '0.5', basis: notice },
  },
  limits: {
    ...defaultPack.limits,
    lowExecutionRate: { value: '99', basis: notice },
    budgetChange: { value: '4', basis: notice },
    procurementExecution: { value: '98', basis: notice },
    priorYearChange: { value: '2', basis: notice },
    targetExceeded: { value: '105', basis: notice },
    narrativeTotalChange: { value: '0.5', basis: notice },
  },
}
