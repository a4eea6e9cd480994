import { known, nameOf, written } from '../figures.ts'
import { defineIntent } from '../intent.ts'
import { itemsAsked } from '../items.ts'
import { statement } from '../reply.ts'

/** 有没有政府性基金, 发生出国经费了吗. */
export default defineIntent({
  id: 'existence',
  recognises: ({ wants, things, figures }) =>
    wants.has('existence') && things.length > 0 && figures.length === 0,
  answer(asked, source) {
    const { ledger } = source
    const items = itemsAsked(asked, source).filter(({ unit, figures }) => unit === '万元' && figures.final)
    const statements = items.flatMap((item) => {
      const final = known(item, 'final')
      if (!final) return []
      const name = nameOf(ledger, item)
      if (final.blank) return [statement(`没有，${name}${written(final)}。`, [final])]
      if (final.value.eq('0'))
        return [
          statement([`没有，${name}${ledger.year}年为${written(final)}。`, `没有，${name}为0。`], [final]),
        ]
      return [
        statement(
          [`有，${name}${ledger.year}年执行数${written(final)}。`, `有，${name}${written(final)}。`],
          [final],
        ),
      ]
    })
    return statements.length > 0 ? statements : undefined
  },
})
