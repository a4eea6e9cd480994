import type { Submission } from '../../../schemas/submission.ts'
import rule from '../../../src/audit/rules/attachments-present.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    缺附件2: [without(submission(), 'overall'), 'missing', '整体支出绩效自评表'],
    附件1两份: [twice(submission()), 'repeated', '2份'],
  },
})

function without(original: Submission, form: string): Submission {
  return { ...original, attachments: original.attachments.filter((attachment) => attachment.form !== form) }
}

function twice(original: Submission): Submission {
  return { ...original, attachments: [...original.attachments.slice(0, 1), ...original.attachments] }
}
