import * as z from 'zod'

/** A decimal as the notices write it, kept as text so that no figure passes through binary floating point. */
const decimalText = z
  .string()
  .regex(/^\d{1,9}(?:\.\d{1,4})?$/, '应为不带单位的十进制数')
  .meta({ example: '90' })

const basis = z.string().trim().min(1, '须注明依据').max(500).meta({ description: '所依据的通知或惯例' })

/** One line that a notice draws, with the notice. */
const limitSchema = z.strictObject({ value: decimalText, basis })

export const rulePackIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '规则包编号应为小写英文、数字和连字符')
  .max(60)
  .meta({ description: '规则包编号', example: 'default' })

const levelSchema = z.strictObject({
  label: z.string().min(1).max(40).meta({ example: '产出指标' }),
  wordings: z.array(z.string().min(1).max(40)).meta({ description: '同一指标的其他写法' }),
  points: decimalText,
})

const stepSchema = z.strictObject({
  from: decimalText.meta({ description: '执行率达到此数（%）' }),
  share: decimalText.meta({ description: '得分值的百分之几' }),
})

const scoringSchema = z
  .strictObject({
    total: limitSchema.meta({ description: '总分值' }),
    levels: z.strictObject({ weights: z.array(levelSchema).min(1), basis }).meta({ description: '一级指标' }),
    execution: z
      .strictObject({
        points: decimalText,
        cap: decimalText.meta({ description: '执行率超过此数（%）的，按此数计分' }),
        steps: z
          .array(stepSchema)
          .min(1)
          .refine(descending, '应由高到低，末档从 0 起')
          .optional()
          .meta({ description: '分档计分；不给时按执行率的比例计分' }),
        basis,
      })
      .meta({ description: '预算执行率' }),
    grades: z
      .strictObject({
        steps: z
          .array(z.strictObject({ from: decimalText, name: z.string().min(1).max(20) }))
          .min(1)
          .refine(descending, '应由高到低，末档从 0 起'),
        basis,
      })
      .meta({ description: '等级' }),
    tolerance: limitSchema.meta({ description: '得分与算式相差在此数以内的不问' }),
  })
  .refine(addsUp, { path: ['total'], message: '一级指标与预算执行率的分值之和应为总分值' })

export const limitNames = {
  lowExecutionRate: '预算执行率低于此数（%）的，应说明原因',
  budgetChange: '全年预算数与年初预算数相差超过此数（%）的，应说明原因',
  procurementExecution: '政府采购决算数低于预算数的此数（%）的，应说明原因',
  priorYearChange: '决算数比上年增减超过此数（%）的，请确认',
  priorYearChangeAmount: '决算数比上年增减不超过此数（万元）的，不问',
  targetExceeded: '实际完成值超过年度指标值的此数（%）的，应说明原因',
  qualitativeShare: '定性指标多于此数（%）的，宜增加定量指标',
  backfilledTarget: '不小于此数而恰好完成的非整数目标，请提供设定依据',
  copiedIndicators: '整体自评表与一个项目表相同的指标达到此数（%）的，宜补充',
  unitSlip: '同一行金额相差达到此倍数，且最大的不小于此数（万元）的，疑为误以元填报',
  publicPerHead: '人均公用经费超过此数（万元）的，疑为误以元填报',
  narrativeTotalChange: '报告起草：年度资金总额调整超过此数（%）的，列为问题',
  narrativeProjectChange: '报告起草：项目预算调整超过此数（%）的，列为问题',
  underspending: '报告起草：支出低于预算的此数（%）的，列为问题',
} as const

export type LimitName = keyof typeof limitNames

const limitsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(limitNames).map(([name, description]) => [name, limitSchema.meta({ description })]),
  ) as Record<LimitName, typeof limitSchema>,
)

/** What differs from region to region and from year to year in the rules of the audit. */
export const rulePackSchema = z
  .strictObject({
    id: rulePackIdSchema,
    name: z.string().trim().min(1).max(80).meta({ example: '通用模板' }),
    region: z.string().trim().min(1).max(80).meta({ example: '全国' }),
    years: z
      .strictObject({ from: z.int().optional(), to: z.int().optional() })
      .meta({ description: '适用的评价年度，首尾均含；不给的一端不限' }),
    scoring: scoringSchema,
    limits: limitsSchema,
  })
  .meta({ id: 'RulePack', description: '规则包：各地不同的分值、等级和界限，各注明依据' })

export type RulePack = z.infer<typeof rulePackSchema>

function descending(steps: readonly { from: string }[]): boolean {
  return (
    Number(steps.at(-1)?.from) === 0 &&
    steps.every(({ from }, index) => index === 0 || Number(from) < Number(steps[index - 1]?.from))
  )
}

/** In whole ten-thousandths, the finest that `decimalText` writes: sums of these are exact. */
function addsUp({
  total,
  levels,
  execution,
}: {
  total: { value: string }
  levels: { weights: { points: string }[] }
  execution: { points: string }
}): boolean {
  const fine = (text: string) => Math.round(Number(text) * 10_000)
  const parts = [execution.points, ...levels.weights.map(({ points }) => points)]
  return parts.reduce((sum, points) => sum + fine(points), 0) === fine(total.value)
}
