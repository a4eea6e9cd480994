import { writePlain, ZERO } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { staffControl } from './staff-control.ts'
import { ask, paragraphs, sentence } from './words.ts'

/** 一、单位基本情况: duties and offices are the officer's to say; posts and staff are in 附件1. */
export function basicSituation(source: Source): string {
  return paragraphs(
    `${source.unit}的主要职能为：${ask('单位主要职能，按“三定”规定填写')}。内设机构及所属单位情况：${ask('内设机构和所属单位名称')}。`,
    staff(source),
  )
}

function staff(source: Source): string {
  const posts = source.value('establishment', 'final')
  const people = source.value('staff', 'final')
  const attachment = source.attachment('basic')
  if (posts === undefined && people === undefined) {
    return `人员编制及在职情况：${ask(attachment ? `编制数和实际在职人数，${attachment}未填列` : '编制数和实际在职人数，申报材料中缺少附件1')}。`
  }
  const known = [
    posts ? `编制数${writePlain(posts)}人` : `编制数${ask('编制数')}`,
    people ? `实际在职人数${writePlain(people)}人` : `实际在职人数${ask('实际在职人数')}`,
  ]
  const control = staffControl(source)
  const difference = posts && people ? people.minus(posts) : ZERO
  if (difference.gt(ZERO)) {
    return `截至${source.year}年末，${sentence(...known, `比编制数多${writePlain(difference)}人`, control)}超编原因及消化安排：${ask('超编原因、批准情况和消化计划')}。`
  }
  const vacant = difference.lt(ZERO) ? `比编制数少${writePlain(difference.abs())}人` : undefined
  return `截至${source.year}年末，${sentence(...known, vacant, control)}`
}
