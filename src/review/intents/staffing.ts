import { ZERO } from '../../quantity/index.ts'
import { known, written, writtenAs } from '../figures.ts'
import { defineIntent } from '../intent.ts'
import { statement } from '../reply.ts'
import { verdict } from '../yes-no.ts'

const staffItems = ['staff', 'establishment', 'staff-control']

/** 超编了吗, 空编几个, 在职人员控制率. */
export default defineIntent({
  id: 'staffing',
  recognises: ({ meanings, things, wants }) =>
    meanings.has('quota') ||
    meanings.get('claim')?.some((one) => one.kind === 'claim' && one.claim.endsWith('-establishment')) ===
      true ||
    (things.length > 0 &&
      things.every(({ items }) => items.every(({ id }) => staffItems.includes(id))) &&
      (wants.has('over') || meanings.has('rate') || meanings.has('compare') || things.length > 1)),
  answer(asked, { ledger }) {
    const [staff, quota, rate] = [
      ledger.item('staff'),
      ledger.item('establishment'),
      ledger.item('staff-control'),
    ]
    const [heads, posts, control] = [known(staff, 'final'), known(quota, 'final'), known(rate, 'final')]
    if (!staff || !quota || !heads || !posts || heads.blank || posts.blank)
      return [statement('编制数或实际在职人数未填列，无法判断。', [heads, posts])]
    const gap = heads.value.minus(posts.value)
    const spare = asked.meanings.get('quota')?.some((one) => one.kind === 'quota' && one.sign === -1)
    const denied = asked.meanings
      .get('claim')
      ?.some((one) => one.kind === 'claim' && one.claim === 'within-establishment')
    const size = gap.gt(ZERO)
      ? `超编${writtenAs(gap, '人')}`
      : gap.lt(ZERO)
        ? `没有超编，空编${writtenAs(gap.abs(), '人')}`
        : '没有超编，也没有空编'
    const holds = spare ? gap.lt(ZERO) : denied ? gap.lte(ZERO) : gap.gt(ZERO)
    const asks = asked.wants.has('over') || asked.meanings.has('quota') || asked.meanings.has('claim')
    const printed = rate && control && !control.blank ? `，${rate.label}${written(control)}` : ''
    return [
      statement(
        [
          `${verdict(asked, asks ? holds : undefined)}${staff.label}${written(heads)}，${quota.label}${written(posts)}，${size}${printed}。`,
          `${staff.label}${written(heads)}，${quota.label}${written(posts)}，${size}。`,
        ],
        [heads, posts, control],
      ),
    ]
  },
})
