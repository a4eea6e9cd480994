import rule from '../../../src/audit/rules/share-in-prose.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const actual = (text: string) => edit(submission(), { 'overall.indicator.2.actual': text })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    四舍五入: actual('发现问题57个，完成整改55个，整改率96.49%。'),
    取整: actual('抽检水样186份，合格173份，水质达标率93%。'),
    未完成的数: actual('发现问题57个，尚有2个未整改，整改率96.49%。'),
    概数: actual('收集问题1000余条，解决980余条，解决率95%。'),
    另有他数: actual('受理57件，办结55件，走访120户，满意率99%。'),
    单位不同: actual('培训386人次，覆盖12个乡镇，合格率97.5%。'),
  },
  fails: {
    不符: [actual('发现问题57个，完成整改55个，整改率98.49%。'), 'differs', '55个 ÷ 57个 = 96.49%'],
    差在末位之外: [actual('受理1245起，办结1207起，结案率96.8%。'), 'differs', '请核对'],
  },
})
