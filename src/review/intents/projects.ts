import type { Asked } from '../asked.ts'
import { columnAndFigure, figuresIn, nameOf } from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { projectsOf } from '../items.ts'
import { type Statement, statement } from '../reply.ts'

/** 有几个项目，分别多少; 有哪些项目; 有多少项指标. */
export default defineIntent({
  id: 'projects',
  recognises: ({ meanings, wants, things, eachProject }) =>
    things.every(({ items }) => items[0]?.id === 'projects') &&
    (meanings.has('countable') || things.length > 0) &&
    (wants.has('how-many') || (wants.has('which') && meanings.has('countable'))) &&
    !eachProject,
  answer(asked, source) {
    const counted = asked.meanings.get('countable')?.find((one) => one.kind === 'countable')
    if (counted?.kind === 'countable' && counted.of === 'indicators') return indicatorCount(asked, source)
    const projects = projectsOf(source)
    if (projects.length === 0)
      return [statement('附表没有填列有金额的项目。', [source.ledger.fact('basic.projects.final')])]
    const tables = source.ledger.projects.length
    const names = projects.map(({ label }) => label).join('、')
    const own = tables === projects.length ? '' : `，其中${tables}个有自评表`
    return [
      statement(
        [`共有${projects.length}个项目${own}。`, `共有${projects.length}个项目。`, `项目有：${names}。`],
        [],
      ),
      ...projects.map((item): Statement => {
        const staged = figuresIn(item, asked.columns).filter(({ figure }) => !figure.blank)
        const said = staged.map((one) => columnAndFigure(source.ledger, item, one))
        return statement(
          `${nameOf(source.ledger, item)}：${said.join('，')}。`,
          staged.map(({ figure }) => figure),
        )
      }),
    ]
  },
})

function indicatorCount(asked: Asked, { ledger }: Source): Statement[] {
  const tables = Map.groupBy(ledger.indicators, ({ attachment }) => attachment)
  const wanted = new Set(
    asked.attachments.length > 0 ? asked.attachments : ledger.indicators.map(({ table }) => table),
  )
  return [...tables].flatMap(([attachment, rows]) =>
    rows.some(({ table }) => wanted.has(table))
      ? [
          statement(
            [
              `${attachment}共有${rows.length}项指标。`,
              `${attachment}共有指标${rows.length}个。`,
              `${attachment}的指标有：${rows.map(({ name }) => name).join('、')}。`,
            ],
            rows.slice(0, 30).map(({ id }) => ledger.fact(`${id}.name`)),
          ),
        ]
      : [],
  )
}
