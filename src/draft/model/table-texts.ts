import type { Source } from '../composer/index.ts'
import type { Mask } from './mask.ts'

/** The words of the tables that a section may draw on. Data: they are fenced, masked, and on one line each. */
export function tableTexts(source: Source, kinds: readonly string[], mask: Mask): string {
  const lines = kinds.flatMap((kind) => readers[kind]?.(source) ?? [])
  return (
    lines.map((line) => mask.hide(line.replace(/\s*\n\s*/g, ' ').trim()).slice(0, LONGEST)).join('\n') || '无'
  )
}

/** Longest line of table text that a prompt takes up. */
const LONGEST = 1500

type Reader = (source: Source) => string[]

const readers: Record<string, Reader> = {
  goals: (source) => goalsOf(source, 'overall', '整体支出'),
  projects: ({ ledger, ...source }) =>
    ledger.projects.flatMap(({ key, name }) => goalsOf({ ledger, ...source }, key, name)),
  thrift: ({ ledger }) =>
    ledger.text('basic.thrift.text') ? [`厉行节约保障措施：${ledger.text('basic.thrift.text')}`] : [],
  indicators: ({ ledger }) =>
    ledger.indicators.map(
      ({ id, level1, level2, name, targetText, actualText }) =>
        `${id} | ${[level1, level2, name].filter(Boolean).join(' · ')} | 年度指标值：${targetText || '未填列'} | 实际完成值：${actualText || '未填列'}`,
    ),
  reasons: ({ ledger }) =>
    ledger.indicators.flatMap(({ name, reason }) => (reason ? [`${name} | 偏差原因：${reason}`] : [])),
}

function goalsOf({ ledger }: Source, key: string, name: string): string[] {
  const [expected, achieved] = [ledger.text(`${key}.goals.expected`), ledger.text(`${key}.goals.achieved`)]
  return [
    expected && `${name} 预期目标：${expected}`,
    achieved && `${name} 实际完成情况：${achieved}`,
  ].filter((line) => line !== '')
}
