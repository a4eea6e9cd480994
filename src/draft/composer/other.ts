import { ZERO } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { ask, money, paragraphs } from './words.ts'

/** 十、其他需要说明的情况: what a reader of the figures has to know. */
export function other(source: Source): string {
  const notes = [derivedPersonnel(source), overlap(source), missingTables(source)].filter(
    (note) => note !== '',
  )
  return notes.length === 0
    ? '无。'
    : paragraphs(...notes.map((note, index) => (notes.length > 1 ? `${index + 1}.${note}` : note)))
}

function derivedPersonnel(source: Source): string {
  const [personnel, basic, running] = ['personnel', 'basic-expenditure', 'public'].map((item) =>
    source.value(item, 'final'),
  )
  return personnel && basic && running
    ? `人员经费${money(personnel)}由基本支出${money(basic)}减去公用经费${money(running)}得出。`
    : ''
}

function overlap(source: Source): string {
  const counted = ['three-public', 'procurement']
    .filter((item) => source.value(item, 'final')?.gt(ZERO))
    .map((item) => source.label(item))
  return counted.length > 0
    ? `${counted.join('、')}与公用经费、项目支出存在口径交叉，不重复计入支出总额。`
    : ''
}

function missingTables(source: Source): string {
  const missing = (['basic', 'overall'] as const)
    .filter((form) => !source.attachment(form))
    .map((form) => (form === 'basic' ? '附件1' : '附件2'))
  return missing.length > 0
    ? `申报材料中缺少${missing.join('、')}，相关数据待补充。${ask(`补充${missing.join('、')}后重新生成本报告`)}`
    : ''
}
