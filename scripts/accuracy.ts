// Measures the checker against the labelled reports and prints the table.
//   --sample         check the mutants that CI checks, not all of them
//   --misses [row]   list what was missed in the seen corpus (of one row; its name is in the first column)
//   --show-unseen    list that of the unseen corpus too: whoever builds the checker should not look
//   --set-floors     write what is reached to test/accuracy/floors.json; else a figure that has fallen fails
import { fallen, reached, readFloors, SAMPLE, writeFloors } from '../test/accuracy/floors.ts'
import { type Accuracy, labelled, measure, type Row } from '../test/accuracy/measure.ts'
import { type MutationKind, mutationKinds } from '../test/accuracy/mutants/kinds.ts'
import { share, type Tally, tally } from '../test/accuracy/tally.ts'
import { readCorpus } from '../test/support/corpus.ts'
import { writeTable } from './table.ts'

/** What the checker is to reach, in per cent. */
const targets: Partial<Record<Row, number>> = {
  numerals: 100,
  'not-contradicted': 100,
  'not-unsupported': 99.5,
  errors: 98,
  'true-claims': 100,
  'false-claims': 95,
}
/** Mutants caught: contradicted, or called without support. */
const CAUGHT = 99.5

const corpora = { seen: readCorpus(), unseen: readCorpus('corpus-unseen') }
const sample = process.argv.includes('--sample')
const every = sample ? SAMPLE : 1
const measured = { seen: measure(corpora.seen, every), unseen: measure(corpora.unseen, every) }
const kinds = Object.keys(mutationKinds) as MutationKind[]

printTable()
if (process.argv.includes('--misses')) {
  listMisses(measured.seen)
  if (process.argv.includes('--show-unseen')) listMisses(measured.unseen)
}
if (process.argv.includes('--set-floors')) setFloors()
else {
  const floors = readFloors()
  const below = (['seen', 'unseen'] as const).flatMap((name) =>
    fallen(measured[name], floors[sample ? (`${name}-sample` as const) : name]).map(
      (row) => `${name}  ${row}`,
    ),
  )
  if (below.length > 0) {
    console.error(`\n低于底线 / below the floors:\n${below.join('\n')}`)
    process.exitCode = 1
  }
}

function printTable() {
  const { seen, unseen } = measured
  const line = (row: string, name: string, target: number | undefined, tallies: (Tally | undefined)[]) => [
    row,
    name,
    ...tallies.flatMap((one, index) => (index % 2 === 0 ? figures(one) : [percent(one)])),
    target === undefined ? '' : `${target}`,
  ]
  const of = (row: Row) =>
    [seen.rows, seen.baseline, unseen.rows, unseen.baseline].map((rows) => rows.get(row))
  const all = (suffix: '' | '-flagged') =>
    [seen.rows, seen.baseline, unseen.rows, unseen.baseline].map((rows) =>
      total(kinds.map((kind) => rows.get(`${kind}${suffix}`) as Tally)),
    )
  const flagged = kinds.map((kind) => [kind, `${kind}-flagged`] as const)
  console.log(
    writeTable([
      ['', '', 'seen', '%', 'base %', 'unseen', '%', 'base %', 'target'],
      ...(Object.keys(labelled) as (keyof typeof labelled)[]).map((row) =>
        line(row, labelled[row], targets[row], of(row)),
      ),
      ['mutants', '判错'],
      ...flagged.map(([row]) => line(row, mutationKinds[row], undefined, of(row))),
      line('all', '', undefined, all('')),
      ['mutants', '判错或无据'],
      ...flagged.map(([row, loose]) => line(loose, mutationKinds[row], CAUGHT, of(loose))),
      line('all-flagged', '', CAUGHT, all('-flagged')),
    ]),
  )
}

function figures(one: Tally | undefined): string[] {
  return one && one.total > 0 ? [`${one.good}/${one.total}`, percent(one)] : ['', '']
}

function percent(one: Tally | undefined): string {
  return one && one.total > 0 ? share(one).toFixed(2) : ''
}

function total(tallies: readonly Tally[]): Tally {
  const sum = tally()
  for (const { good, total } of tallies) {
    sum.good += good
    sum.total += total
  }
  return sum
}

function listMisses({ rows }: Accuracy) {
  const wanted = process.argv[process.argv.indexOf('--misses') + 1] ?? '-'
  for (const [row, { misses }] of rows) {
    if (misses.length === 0 || (wanted.startsWith('-') ? row.endsWith('-flagged') : row !== wanted)) continue
    console.log(`\n${row}  ${misses.length}\n${misses.join('\n')}`)
  }
}

/** Writes the floors of what was measured; those of CI's sample are measured as well. */
function setFloors() {
  const floors = readFloors()
  for (const name of ['seen', 'unseen'] as const) {
    if (corpora[name].every(({ reports }) => reports.length === 0)) continue
    if (!sample) floors[name] = reached(measured[name])
    floors[`${name}-sample`] = reached(sample ? measured[name] : measure(corpora[name], SAMPLE))
  }
  writeFloors(floors)
}
