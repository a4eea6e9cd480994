import { href } from '../route.ts'

const steps = ['录入附件', '核对表格', '生成并修改报告', '下载 Word']

/** Where the officer stands on the way from the tables to the Word file, and the way back. */
export function Steps({ current, id }: { current: 1 | 2 | 3 | 4; id?: string }) {
  const addresses = [href({ page: 'start' }), id && href({ page: 'submission', id })]
  return (
    <ol className="steps" aria-label="步骤">
      {steps.map((step, index) => {
        const done = index + 1 < current
        const address = done && addresses[index]
        return (
          <li
            key={step}
            className={done ? 'done' : index + 1 === current ? 'current' : ''}
            aria-current={index + 1 === current ? 'step' : undefined}
          >
            <span className="step-number">{index + 1}</span>
            {address ? <a href={address}>{step}</a> : step}
          </li>
        )
      })}
    </ol>
  )
}
