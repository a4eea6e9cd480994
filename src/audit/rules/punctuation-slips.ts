import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'

const pairs = ['“”', '《》', '（）', '【】']
/** 。。 and ，。 are slips; …… and —— are written double. */
const doubled = /[，。；、：！？][，。；、：]/
/** 1）, 2) as list numbers, which have no bracket before them. */
const listNumber = /(?<![（(\d.])\d{1,2}[)）]/g
const dangling = /[，、：]$/

export default defineRule({
  id: 'punctuation-slips',
  title: '标点不成对、重复或悬空',
  severity: 'info',
  basis: '各附件 文字栏的引号、书名号、括号应成对，句末不留逗号、顿号、冒号',
  messages: {
    unpaired: '{cell}中“{actual}”不成对，请更正。',
    doubled: '{cell}中有连用的标点“{actual}”，请更正。',
    dangling: '{cell}以“{actual}”结尾，文字可能没有写完，请补全或更正。',
  },
  check(tables, report) {
    for (const { value, text, fact, column } of tables.cells.values()) {
      // Names and levels may end in the colon of a printed form.
      if (value.state !== 'words' || !fact.place || column.id === 'name' || column.id.startsWith('level-'))
        continue
      const bare = text.replace(listNumber, '').trim()
      const data = { cell: nameOf(tables, fact) }
      const unpaired = pairs.find(([open = '', close = '']) => count(bare, open) !== count(bare, close))
      const [twice] = doubled.exec(bare) ?? []
      const [left] = dangling.exec(bare) ?? []
      if (unpaired !== undefined) report('unpaired', { places: [fact], data, actual: unpaired })
      if (twice !== undefined) report('doubled', { places: [fact], data, actual: twice })
      if (left !== undefined) report('dangling', { places: [fact], data, actual: left })
    }
  },
})

/** A full-width and a half-width bracket make a pair, as the keyboards have it. */
function count(text: string, mark: string): number {
  return text.normalize('NFKC').split(mark.normalize('NFKC')).length
}
