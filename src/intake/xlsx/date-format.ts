/** Dates, which a sheet stores as numbers of days, as their cells show them: 45646 under `yyyy"年"m"月"` is 2024年12月. */

const DAY = 86_400_000
const LAST_DAY = 2_958_465

/** Whether a format shows a date or a time: letters for one, outside of quotes and brackets, and no digits. */
export function isDateFormat(code: string): boolean {
  const bare = bareSection(code)
  return /[ymdhs]/i.test(bare) && !/[#?0]|general/i.test(bare)
}

function bareSection(code: string): string {
  return code.replace(/"[^"]*"?|[\\!_*][\s\S]|\[[^\]]*\]/g, '').split(';')[0] ?? ''
}

/**
 * The date in its format where that is of figures, a whole year first, as dates are read here; else year-month-day:
 * 12/1/24 would be guessed at. Undefined where a number is no date.
 */
export function formatDate(stored: string, code: string, from1904: boolean): string | undefined {
  const days = Number(stored)
  if (!(days >= 0 && days <= LAST_DAY) || stored.trim() === '') return undefined
  const date = dateOf(days, from1904)
  const bare = bareSection(code)
  if (/[hs]/i.test(bare)) return /[yd]/i.test(bare) ? `${isoDay(date)} ${clock(date)}` : clock(date)
  if (/m{3}|d{3}|[^ymd\s/.-]/i.test(bare) || !/^[^a-z]*(?:y{3,}[^y]*|[^y]*)$/i.test(bare)) return isoDay(date)
  return code
    .replace(/\[[^\]]*\]|;[\s\S]*$|@/g, '')
    .replace(/"([^"]*)"|\\([\s\S])|y+|m+|d+/gi, (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
      const letter = token.charAt(0).toLowerCase()
      if (letter === 'y') return String(date.getUTCFullYear()).slice(token.length > 2 ? 0 : 2)
      const part = letter === 'm' ? date.getUTCMonth() + 1 : date.getUTCDate()
      return String(part).padStart(token.length, '0')
    })
    .trim()
}

/** Day 60 is 29 February 1900, which never was; the days before it are counted from one day later. */
function dateOf(days: number, from1904: boolean): Date {
  const origin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(origin + Math.round((days * DAY) / 1000) * 1000)
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function clock(date: Date): string {
  return date.toISOString().slice(11, 16)
}
