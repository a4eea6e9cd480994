import type { RulePack } from '../../../schemas/rule-pack.ts'
import type { Submission } from '../../../schemas/submission.ts'
import { costLevelPack } from './cost-level.ts'
import { defaultPack } from './default.ts'

export { defaultPack } from './default.ts'

/** The rule packs that a submission can choose from. A region's own is one more value in this folder. */
export const rulePacks: readonly RulePack[] = [defaultPack, costLevelPack]

/** The pack that a submission chose, the common one where it chose none; undefined where there is none of that name. */
export function chosenPack(
  { rulePack = defaultPack.id }: Pick<Submission, 'rulePack'>,
  packs: readonly RulePack[] = rulePacks,
): RulePack | undefined {
  return packs.find(({ id }) => id === rulePack)
}
