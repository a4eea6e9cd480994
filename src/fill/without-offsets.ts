import type { Intake } from '../intake/index.ts'

/** Offsets count in the text that was sent; a file or HTML has another. */
export function withoutOffsets(intake: Intake): Intake {
  const { fromProse, questions } = intake
  return {
    ...intake,
    ...(fromProse && { fromProse: fromProse.map(withoutSpan) }),
    ...(questions && { questions: questions.map(withoutSpan) }),
  }
}

function withoutSpan<Entry extends { start?: number | undefined; end?: number | undefined }>(
  entry: Entry,
): Entry {
  const { start: _, end: __, ...rest } = entry
  return rest as Entry
}
