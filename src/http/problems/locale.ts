import * as z from 'zod'
import zhCN from 'zod/v4/locales/zh-CN.js'

const { localeError } = zhCN()

/** Validation speaks Chinese. */
export function speakChinese(): void {
  z.config({
    localeError: (issue) =>
      issue.code === 'invalid_type' && issue.input === undefined ? '缺少此项' : localeError(issue),
  })
}
