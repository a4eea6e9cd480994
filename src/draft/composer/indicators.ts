import { answersCountByPercentage, isMet, isPercentage, sameMeasure } from '../../audit/answers.ts'
import { isDeadline } from '../../audit/dates.ts'
import type { Tables } from '../../audit/tables.ts'
import type { Indicator, Ledger } from '../../facts/index.ts'
import { clause, nameText, plain } from './cell-text.ts'

/**
 * How an indicator came out, as far as its cells tell. `mismatch`: target and actual are not in the same unit, so that
 * nothing can be said. `stated`: what was reached is reported and not judged.
 */
export type Outcome = 'met' | 'unmet' | 'mismatch' | 'missing' | 'stated'

/** The rows that are indicators: in some forms a level that has none is filled in as 无. */
export function namedIndicators({ indicators }: Ledger): readonly Indicator[] {
  return indicators.filter(({ name }) => !/^(?:无|不适用|[—／/-]*)$/.test(nameText(name)))
}

export function outcome(tables: Tables, indicator: Indicator): Outcome {
  const { target, targetText, actual } = indicator
  if (['blank', 'dash', 'slash'].includes(actual.state)) return 'missing'
  if (answersCountByPercentage(indicator) || (isDeadline(targetText) && isPercentage(actual)))
    return 'mismatch'
  const bothFigures = target.state === 'number' && actual.state === 'number' && !isDeadline(targetText)
  if (bothFigures && target.unit.name !== '' && !sameMeasure(actual.unit, target.unit)) return 'mismatch'
  const met = isMet(tables, indicator)
  return met === undefined ? 'stated' : met ? 'met' : 'unmet'
}

/** In which way the actual value is written, which decides how a sentence takes it up. */
export type Shape = 'figure' | 'time' | 'prose' | 'phrase'

/** From here on a cell is told as a clause of its own. */
const proseLength = 16

export function shape({ actual, actualText }: Indicator): Shape {
  const text = plain(actualText)
  if (isDeadline(actualText) || /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text)) return 'time'
  if (actual.state === 'number' || (/^[\d.,]+/.test(text) && text.length <= proseLength)) return 'figure'
  return text.length > proseLength ? 'prose' : 'phrase'
}

/** What an indicator reached, as a clause: “维修养护小型水库19座”, “党组织覆盖率为100%”. */
export function actualClause(indicator: Indicator): string {
  const name = nameText(indicator.name)
  const text = plain(indicator.actualText)
  switch (shape(indicator)) {
    case 'figure': {
      const figure = figureText(indicator.actualText)
      // A count follows its thing, a rate or a measured quantity needs its verb.
      if (/[率度数量值额积程比重幅龄日长间时效分格级]$|成本$/.test(name)) return `${name}为${figure}`
      return /[%％]$/.test(figure) ? `${name}指标的实际完成值为${figure}` : `${name}${figure}`
    }
    case 'time':
      return `${name}为${text}`
    case 'prose':
      return `在${name}方面，${clause(text, 220)}`
    case 'phrase':
      // A figure in the name of a row whose cells hold none is nobody's claim.
      if (/\d/.test(name)) return `实际完成情况为“${text}”`
      return sameWords(indicator)
        ? `${name}方面，实现“${text}”的预期`
        : `${name}方面，实际完成情况为“${text}”`
  }
}

/** The target as prose says it: 不低于95%, 不超过8天, 2024年8月底前. */
export function targetWords({ target, targetText }: Indicator): string {
  if (target.state !== 'number') return plain(targetText)
  const figure = figureText(targetText)
  const floor = target.unit.dimension === 'rate' ? '不低于' : '不少于'
  return {
    '≥': `${floor}${figure}`,
    '>': `高于${figure}`,
    '≤': `不超过${figure}`,
    '<': `低于${figure}`,
    '=': figure,
  }[target.comparison]
}

const comparisonSigns =
  /^(?:>=|<=|[≥≧≤≦><=＝≮≯]|大于或?等于|小于或?等于|不低于|不少于|不小于|不超过|不高于|不多于|不大于|至少|最多|大于|小于|高于|低于|超过|等于)\s*/

/** The figure of a cell as written, without its comparison. */
export function figureText(text: string): string {
  return plain(text)
    .replace(comparisonSigns, '')
    .replace(/(?:及以上|以上|及以下|以下|以内)$/, '')
}

export function sameWords({ targetText, actualText }: Indicator): boolean {
  return plain(targetText) === plain(actualText)
}

/** A second-level heading without its points: 数量指标. */
export function levelName(level: string): string {
  return level.replace(/\s+/g, '').replace(/[（(].*$/, '')
}
