import type { Severity } from '../../schemas/finding.ts'
import type { Place } from '../../schemas/place.ts'

/** Where a cell stands, in one line: 附件2 · 年度资金总额 · 全年预算数. */
export function placeWords(place: Place): string {
  return [place.attachment, place.row, place.column].filter(Boolean).join(' · ')
}

export const severities: Severity[] = ['error', 'warning', 'info']

/** Severities as the officer meets them. */
export const severityWords: Record<Severity, string> = { error: '错误', warning: '提醒', info: '提示' }

/** Severities as the reviewer deals with them. */
export const reviewWords: Record<Severity, string> = { error: '退回修改', warning: '请说明', info: '建议' }

const clock = new Intl.DateTimeFormat('zh-CN', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as people here write it. */
export function moment(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : clock.format(date)
}
