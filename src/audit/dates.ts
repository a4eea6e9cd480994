import { fold } from '../quantity/index.ts'

/** Deadlines and dates of completion, as indicator cells write them. */

const deadline =
  /^(?:于|在|至|≤|<=)?(?:(?:19|20)\d{2}年度?)?(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?(?:年底|年末|月底|月末|底|末|初|上旬|中旬|下旬|上半年|下半年|第?[一二三四1-4]季度)*(?:之?前|以前|内|完成|完工|竣工|前完成)*。?$/
const bareYear = /^(?:19|20)\d{2}年度?$/

/** Whether a cell says by when: 2023年, 2024年8月底前, 12月底前, 年底前. */
export function isDeadline(text: string): boolean {
  const folded = fold(text).replace(/\s+/g, '')
  return /[年月]/.test(folded) && deadline.test(folded)
}

/** Whether a cell names a year and no more. */
export function isBareYear(text: string): boolean {
  return bareYear.test(fold(text).replace(/\s+/g, ''))
}

/** Whether a date of completion lies after a deadline; undefined where either holds no date. */
export function isLate(target: string, actual: string): boolean | undefined {
  const due = dayOf(target, { month: '12', day: '31' })
  // The earliest day that a loose date (2024年8月) can mean: nobody is late by our guess.
  const done = dayOf(actual, { month: '01', day: '01' })
  return due && done ? done > due : undefined
}

/** A date as a string that sorts: 20240831. 8月前 leaves open which day is meant, and is no date. */
function dayOf(text: string, missing: { month: string; day: string }): string | undefined {
  const found = /((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})[日号]|[底末])?)?(前)?/.exec(
    fold(text).replace(/\s+/g, ''),
  )
  if (!found) return undefined
  const [whole, year, month = missing.month, day, before] = found
  if (before && !day && !/[底末]前$/.test(whole)) return undefined
  return `${year}${month.padStart(2, '0')}${(day ?? missing.day).padStart(2, '0')}`
}
