import rule from '../../../src/audit/rules/punctuation-slips.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const achieved = (text: string) => edit(submission(), { 'overall.goals.achieved': text })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    成对: achieved('按《水法》（2016年修正)落实“四乱”整治……修渠12公里——全部完工。'),
    序号: achieved('1）修渠12公里。2）护坝3座（处）。（3）清淤。'),
    指标名称: edit(submission(), { 'overall.indicator.1.name': '维修养护：' }),
  },
  fails: {
    引号: [achieved('开展“四乱整治12次。'), 'unpaired', '“”'],
    连用: [achieved('修渠12公里，。护坝3座。'), 'doubled', '“，。”'],
    悬空: [achieved('修渠12公里，'), 'dangling', '以“，”结尾'],
  },
})
