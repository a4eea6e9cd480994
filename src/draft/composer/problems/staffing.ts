import { writePlain } from '../../../quantity/index.ts'
import { evidenceOf, type FindProblem } from '../problem.ts'
import { staffControl } from '../staff-control.ts'
import { ask, sentence } from '../words.ts'

/** More staff than posts. */
export const staffing: FindProblem = (source) => {
  const [posts, people] = [source.value('establishment', 'final'), source.value('staff', 'final')]
  if (!posts || !people?.gt(posts)) return undefined
  return {
    title: '人员超出编制',
    facts: sentence(
      `编制数${writePlain(posts)}人`,
      `实际在职人数${writePlain(people)}人`,
      `比编制数多${writePlain(people.minus(posts))}人`,
      staffControl(source),
    ),
    cause: `初步判断与超编人员消化不及时有关，${ask('超编的具体原因和批准情况')}`,
    measure: '严格执行机构编制管理规定，制定超编人员消化计划，未降至编制数以内前从严控制进人',
    evidence: evidenceOf(source, 'establishment', 'staff'),
  }
}
