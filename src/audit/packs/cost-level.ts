import type { RulePack } from '../../../schemas/rule-pack.ts'
import { defaultPack } from './default.ts'

/** The template in which cost is a first level of its own. All else is as in the common one. */
export const costLevelPack: RulePack = {
  ...defaultPack,
  id: 'cost-level',
  name: '成本单列模板',
  years: { from: 2021 },
  scoring: {
    ...defaultPack.scoring,
    levels: {
      weights: [
        { label: '成本指标', wordings: ['成本'], points: '20' },
        { label: '产出指标', wordings: ['产出'], points: '40' },
        { label: '效益指标', wordings: ['效益'], points: '20' },
        { label: '满意度指标', wordings: ['满意度'], points: '10' },
      ],
      basis: '财预〔2021〕101号：成本指标单列为一级指标；各级分值为常见做法，以当地通知为准',
    },
  },
}
