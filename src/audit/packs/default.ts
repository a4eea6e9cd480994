import type { RulePack } from '../../../schemas/rule-pack.ts'

/** Where no notice was seen, a value says so: it is the line that bureaus commonly draw. */
const common = '无统一规定，取各地财政部门审核时的常见做法，以当地通知为准'

/** The common template, for whoever has no notice of their own. */
export const defaultPack: RulePack = {
  id: 'default',
  name: '通用模板',
  region: '全国',
  years: {},
  scoring: {
    total: { value: '100', basis: '财预〔2020〕10号：绩效自评总分一律设为100分' },
    levels: {
      weights: [
        { label: '产出指标', wordings: ['产出'], points: '50' },
        { label: '效益指标', wordings: ['效益'], points: '30' },
        { label: '满意度指标', wordings: ['满意度'], points: '10' },
      ],
      basis: '财预〔2020〕10号：产出指标50分、效益指标30分、服务对象满意度指标10分，特殊情况可以调整',
    },
    execution: {
      points: '10',
      cap: '100',
      basis: '财预〔2020〕10号：预算资金执行率10分，按执行率的比例计分，至多得满分',
    },
    grades: {
      steps: [
        { from: '90', name: '优' },
        { from: '80', name: '良' },
        { from: '60', name: '中' },
        { from: '0', name: '差' },
      ],
      basis: '通行的四档划分；各地等次的名称和界限不同，以当地通知为准',
    },
    tolerance: { value: '0.01', basis: common },
  },
  limits: {
    lowExecutionRate: { value: '90', basis: common },
    budgetChange: { value: '20', basis: common },
    procurementExecution: { value: '80', basis: common },
    priorYearChange: { value: '50', basis: common },
    priorYearChangeAmount: { value: '1', basis: common },
    targetExceeded: { value: '130', basis: common },
    qualitativeShare: { value: '60', basis: common },
    backfilledTarget: { value: '100', basis: common },
    copiedIndicators: { value: '60', basis: common },
    unitSlip: { value: '1000', basis: common },
    publicPerHead: { value: '100', basis: common },
    narrativeTotalChange: { value: '5', basis: common },
    narrativeProjectChange: { value: '10', basis: common },
    underspending: { value: '80', basis: common },
  },
}
