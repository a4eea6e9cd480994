import type { ContentRule } from './rule.ts'
import { gapsOf } from './sentences.ts'

/** So many gaps are named in one message. */
const MOST = 3

/** What the officer has still to fill in. */
export const openGap: ContentRule = {
  id: 'open-gap',
  severity: 'info',
  title: '待补充',
  find({ ordinal, text }) {
    const gaps = gapsOf(text)
    if (gaps.length === 0) return []
    const named = gaps.slice(0, MOST).map((gap) => gap.replace(/^【(?:待补充[：:]?)?|】$/g, ''))
    return [
      {
        message: `${ordinal}还有${gaps.length}处待补充：${named.join('；')}${gaps.length > MOST ? '等' : ''}。`,
        actual: String(gaps.length),
      },
    ]
  },
}
