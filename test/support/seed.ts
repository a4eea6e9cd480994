import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of the real submission that some tests read, where there is one: TIEOUT_SEED, else `shared/seed` beside the
 * project.
 */
const folder = process.env.TIEOUT_SEED ?? join(import.meta.dirname, '../../../shared/seed')

/** The real submission's text; undefined where it is not at hand, and the tests that need it say that they are skipped. */
export function seedText(): string | undefined {
  const file = join(folder, 'submission-2023.txt')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  console.warn('没有找到真实申报文本（TIEOUT_SEED），相关测试已跳过。')
  return undefined
}
