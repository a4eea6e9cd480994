import rule from '../../../src/audit/rules/template-residue.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const achieved = (text: string) => edit(submission(), { 'overall.goals.achieved': text })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    方括号小标题: achieved('【重点工作】修渠12公里。'),
    比例已填: achieved('支出占98.5%，减少3.2万元，增加万元户2户。'),
    规格: achieved('新建3×5米涵洞2处。'),
  },
  fails: {
    叉号: [achieved('组织XX培训14次。'), 'residue', '“XX”'],
    乘号: [achieved('在××村修渠12公里。'), 'residue', '“××”'],
    空比例: [achieved('维修支出占 %。'), 'residue', '“占 %”'],
    空金额: [achieved('比上年减少 万元。'), 'residue', '请填写或删去'],
    待补充: [achieved('修渠【待补充：长度】公里。'), 'residue', '待补充'],
    选项未选: [achieved('比上年增加（减少）3万元。'), 'residue', '增加（减少'],
    下划线: [edit(submission(), { 'project.1.indicator.1.actual': '____次' }), 'residue', '____'],
  },
})
