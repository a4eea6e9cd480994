import { defineIntent } from '../intent.ts'
import { statement } from '../reply.ts'

/** 单位名称是什么, 是哪一年的. */
export default defineIntent({
  id: 'unit',
  recognises: ({ wants, things }) => things.length === 0 && (wants.has('unit') || wants.has('year')),
  answer({ wants }, { ledger }) {
    const name = ledger.fact('basic.unit.text') ?? ledger.fact('overall.unit.text')
    return [
      ...(wants.has('unit') ? [statement(`预算单位名称为${ledger.unit || '未填列'}。`, [name])] : []),
      ...(wants.has('year')
        ? [statement(`评价年度为${ledger.year}年度。`, [ledger.fact('basic.public.final')])]
        : []),
    ]
  },
})
