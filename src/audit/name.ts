import type { Fact } from '../../schemas/fact.ts'
import type { Place } from '../../schemas/place.ts'
import type { Figure, Indicator } from '../facts/index.ts'
import { type Decimal, round } from '../quantity/index.ts'
import { decimalsOf, type Tables } from './tables.ts'

/** How messages name cells and write figures. */

/** A cell as a reviewer names it: 附件4（老干活动中心项目）“年度资金总额”年初预算数. */
export function nameOf(tables: Tables, cell: Figure | Fact | Place): string {
  const place = 'attachment' in cell ? cell : 'fact' in cell ? cell.fact.place : cell.place
  if (!place) return 'fact' in cell ? cell.fact.label : 'label' in cell ? cell.label : ''
  return `${tableName(tables, place.attachment)}“${bare(place.row)}”${place.column}`
}

/** An attachment, with the project that it is about: 附件4（老干活动中心项目）. */
export function tableName(tables: Tables, attachment: string): string {
  const project = tables.projects.find((known) => known.attachment === attachment)
  return project?.name ? `${attachment}（${project.name}）` : attachment
}

/** The attachment of a table's key. */
export function attachmentOf(tables: Tables, table: string): string {
  return `附件${tables.attachments.get(table)?.number ?? ''}`
}

/** The table of a key as messages name it: 附件4（老干活动中心项目）. */
export function tableOf(tables: Tables, table: string): string {
  return tableName(tables, attachmentOf(tables, table))
}

export function indicatorName(indicator: Indicator): string {
  return bare(indicator.name)
}

/** A figure as written, with its unit; 空白 where nothing is written. */
export function written(figure: Figure): string {
  return figure.blank ? '空白' : `${figure.fact.value}${figure.fact.unit ?? ''}`
}

/** A figure as written, for `actual` and for formulas; a blank counts as 0. */
export function plain(figure: Figure): string {
  return figure.blank ? '0' : figure.fact.value
}

/** A computed value with as many decimals as the figures that it came from. */
export function computed(value: Decimal, from: readonly Figure[]): string {
  return round(value, Math.max(...from.map(decimalsOf), 0)).toFixed(Math.max(...from.map(decimalsOf), 0))
}

/** 业务工作经费292.35 + 老干活动中心项目175.37, blanks left out unless nothing is left. */
export function terms(figures: readonly Figure[], label: (figure: Figure) => string = rowOf): string {
  const filled = figures.filter(({ blank }) => !blank)
  return (filled.length > 0 ? filled : figures)
    .map((figure) => `${label(figure)}${plain(figure)}`)
    .join(' + ')
}

export function rowOf(figure: Figure): string {
  return bare(figure.fact.place?.row ?? figure.fact.label)
}

/** A label without the punctuation of a sentence behind it. */
export function bare(label: string): string {
  return label.replace(/\s+/g, '').replace(/[。；;，,、：:]+$/, '')
}

export function columnOf(figure: Figure): string {
  return figure.fact.place?.column ?? ''
}
