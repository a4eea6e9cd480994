import rule from '../../../src/audit/rules/unmet-target-without-reason.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    有原因: edit(submission(), {
      'overall.indicator.1.actual': '17座',
      'overall.indicator.1.reason': '1座水库列入次年除险加固。',
    }),
    已完成: submission(),
  },
  fails: {
    没有原因: [edit(submission(), { 'overall.indicator.1.actual': '17座' }), 'blank', '17座'],
    空话: [
      edit(submission(), { 'overall.indicator.1.actual': '17座', 'overall.indicator.1.reason': '客观原因' }),
      'empty',
      '客观原因',
    ],
    超出上限: [edit(submission(), { 'project.1.indicator.4.actual': '0.95万元' }), 'blank'],
  },
})
