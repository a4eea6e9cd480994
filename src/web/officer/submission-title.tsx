import type { Submission } from '../../../schemas/submission.ts'
import { chosenPack, defaultPack, rulePacks } from '../../audit/index.ts'
import type { TableEdit } from '../tables/edit.ts'

/**
 * Unit and year, which the report is titled by, to be put right where they were read wrong; and whose weights and limits the
 * audit goes by.
 */
export function SubmissionTitle({
  submission,
  onEdit,
}: {
  submission: Submission
  onEdit: (edit: TableEdit) => void
}) {
  return (
    <div className="submission-title">
      <label>
        <span>年度</span>
        <input
          type="number"
          min={1990}
          max={2100}
          value={submission.year}
          onChange={(event) => {
            const year = event.target.valueAsNumber
            if (Number.isInteger(year)) onEdit({ kind: 'year', year })
          }}
        />
      </label>
      <label className="grow">
        <span>单位</span>
        <input
          value={submission.unit}
          maxLength={200}
          placeholder="未识别，请填写"
          onChange={(event) => onEdit({ kind: 'unit', text: event.target.value })}
        />
      </label>
      <label>
        <span>规则</span>
        <select
          value={(chosenPack(submission) ?? defaultPack).id}
          onChange={(event) => onEdit({ kind: 'rule-pack', id: event.target.value })}
        >
          {rulePacks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
