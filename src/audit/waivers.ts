import type { Finding } from '../../schemas/finding.ts'
import type { Place } from '../../schemas/place.ts'
import type { Waiver } from '../../schemas/waiver.ts'
import { rules } from './list.ts'
import type { RuleWords } from './rule.ts'
import { findingOf, worstFirst } from './run.ts'

/**
 * What may be said of a waiver itself. An error cannot be true whoever lets it pass, so a waiver of one changes nothing:
 * a reviewer can vouch for a reason, not for a sum. It is reported here rather than refused at the door, because tables and
 * rules change behind a waiver that was in order once, and nobody's correction should then be turned away for it.
 */
export const waiverRules = [
  {
    id: 'waiver-of-error',
    title: '对错误的豁免无效',
    severity: 'warning',
    basis: '错误是不可能成立的数，只能更正，不能豁免；豁免只适用于应说明的事项',
    messages: { doubt: '{who}对“{title}”的豁免无效（理由：{reason}）：错误只能更正，请更正后撤销该豁免。' },
  },
  {
    id: 'waiver-unmatched',
    title: '豁免没有对应的审核发现',
    severity: 'warning',
    basis: '豁免按规则和位置对应审核发现；表格更正后不再有该发现的，应撤销豁免',
    messages: { doubt: '{who}对“{title}”的豁免（理由：{reason}）已没有对应的审核发现，请核对后撤销。' },
  },
] as const satisfies RuleWords[]

const [ofError, unmatched] = waiverRules

/** Whether a finding can be waived at all: it is not an error, and not itself about a waiver. */
export function isWaivable({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity !== 'error' && !waiverRules.some(({ id }) => id === rule)
}

/** The findings with the waived ones as hints that say who let them pass and why, and with what is wrong with a waiver. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[] = []): Finding[] {
  if (waivers.length === 0) return [...findings]
  const found = new Map(findings.map((finding) => [identity(finding), finding]))
  const granted = new Map(waivers.toReversed().map((waiver) => [identity(waiver), waiver]))
  const told = findings.map((finding) => {
    const waiver = isWaivable(finding) && granted.get(identity(finding))
    return waiver ? waived(finding, waiver) : finding
  })
  const doubtful = waivers.flatMap((waiver) => {
    const about = found.get(identity(waiver))
    if (!about) return doubt(unmatched, waiver)
    return isWaivable(about) ? [] : doubt(ofError, waiver)
  })
  return worstFirst([...told, ...doubtful])
}

/** The waiver that a finding tells of: the one that it was let pass by, or the one that it doubts. */
export function waiverBehind(finding: Finding, waivers: readonly Waiver[] = []): Waiver | undefined {
  const doubted = waiverRules.find(({ id }) => id === finding.rule)
  return waivers.find((waiver) => {
    if (!doubted) return isWaivable(finding) && identity(waiver) === identity(finding)
    const told = doubt(doubted, waiver)
    return told.message === finding.message && identity(told) === identity(finding)
  })
}

/** A rule and its places, in whatever order. */
function identity({ rule, places }: { rule: string; places: readonly Place[] }): string {
  const keys = places.map(({ attachment, row, column }) => JSON.stringify([attachment, row, column]))
  return JSON.stringify([rule, ...[...new Set(keys)].sort()])
}

function waived(finding: Finding, { name, date, reason }: Waiver): Finding {
  const message = `${finding.message}（已由${name}于${written(date)}豁免，理由：${reason}）`
  return { ...finding, severity: 'info', message }
}

function doubt(words: (typeof waiverRules)[number], { rule, places, name, date, reason }: Waiver): Finding {
  const title = rules.find(({ id }) => id === rule)?.title ?? rule
  return findingOf(words, 'doubt', { places, data: { who: `${name}（${written(date)}）`, title, reason } })
}

/** 2024-03-09 as 2024年3月9日. */
function written(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
