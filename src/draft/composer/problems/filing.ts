import type { Place } from '../../../../schemas/place.ts'
import { nameText } from '../cell-text.ts'
import { differing } from '../disagreement.ts'
import type { FindProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { ask, enumerated } from '../words.ts'

/** Tables that do not agree with one another, or lack what they should hold. */
export const filing: FindProblem = (source) => {
  const disagreeing = source.projects.flatMap((project) =>
    (['initial', 'final'] as const).flatMap((stage) => differing(source, project, stage) ?? []),
  )
  const places = errorPlaces(source)
  const without = source.projects
    .filter(({ table }) => table === undefined)
    .map(({ item }) => nameText(item.label))
  const thrift =
    source.attachment('basic') !== undefined &&
    ['', '无', '—', '/'].includes(source.ledger.text('basic.thrift.text'))
  const clauses = [
    ...disagreeing,
    places.length > 0 ? `${places.join('、')}等数据的勾稽关系需要核对` : '',
    without.length > 0 ? `${enumerated(without)}未填报项目支出绩效自评表` : '',
    thrift ? '附件1厉行节约保障措施未填列' : '',
  ].filter((clause) => clause !== '')
  if (clauses.length === 0) return undefined
  return {
    title: '自评基础数据填报不够规范',
    facts: `${clauses.join('；')}。`,
    cause:
      disagreeing.length + places.length > 0
        ? `初步判断与各表数据来源不一、填报后复核不够有关，${ask('核实上述数据，说明差异原因')}`
        : `初步判断与自评材料准备不够充分有关，${ask('补充缺漏内容，或说明无需填报的依据')}`,
    measure: '明确自评数据的填报和复核责任，报送前逐表核对勾稽关系，差异数据核实后统一更正，缺漏内容及时补填',
    evidence: source.findings.flatMap((finding, index) =>
      finding.severity === 'error' ? [`finding.${index + 1}`] : [],
    ),
  }
}

/** Where the audit's errors stand, money tables only: those of indicators are a problem of their own. */
function errorPlaces(source: Source): string[] {
  const errors = source.findings.filter(({ severity, places }) => severity === 'error' && places.length > 0)
  const places = errors
    .flatMap((finding) => finding.places.slice(0, 1))
    .filter((place) => money.test(place.column))
  return [...new Set(places.map(placeWords))].slice(0, 5)
}

const money = /预算|决算|执行|金额|得分|分值|投资|控制率/

function placeWords({ attachment, row, column }: Place): string {
  return `${attachment}“${row}”${column}`
}
