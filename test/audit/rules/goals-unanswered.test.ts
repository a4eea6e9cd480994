import rule from '../../../src/audit/rules/goals-unanswered.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const goals = (expected: string, achieved: string) =>
  edit(submission(), { 'overall.goals.expected': expected, 'overall.goals.achieved': achieved })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    逐项对应: goals('目标1：修渠。\n目标2：护坝。', '1.修渠12公里。2.护坝3座。'),
    合并成段: goals('目标1：修渠。\n目标2：护坝。', '全年修渠12公里，护坝3座。'),
    多写一项: goals('1、修渠。', '1、修渠12公里。\n2、护坝3座。'),
    小数不是序号: goals('投资1.5万元。\n2.5万元备用。', '1.投资1.5万元。'),
  },
  fails: {
    未填目标: [goals('', '1.修渠12公里。'), 'blank', '预期目标'],
    少写一项: [
      goals('目标1：修渠。\n目标2：护坝。\n目标3：清淤。', '1.修渠12公里。\n2.护坝3座。'),
      'fewer',
      '分3项',
    ],
    括号序号: [goals('（1）修渠。（2）护坝。', '（1）修渠12公里。'), 'fewer', '只写了1项'],
  },
})
