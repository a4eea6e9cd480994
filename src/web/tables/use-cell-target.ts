import { useCallback, useMemo, useState } from 'react'
import type { Fact } from '../../../schemas/fact.ts'
import type { Place } from '../../../schemas/place.ts'
import type { Submission } from '../../../schemas/submission.ts'
import type { CellTarget } from './attachment-tables.tsx'
import { type CellIndex, indexCells } from './cell-index.ts'

/** The cells that the user was led to last, and the ways to lead there. */
export function useCellTarget(submission: Submission): {
  index: CellIndex
  target: CellTarget | undefined
  showPlaces: (places: readonly Place[]) => void
  showFacts: (facts: readonly Fact[]) => void
} {
  const [target, setTarget] = useState<CellTarget>()
  const index = useMemo(() => indexCells(submission), [submission])
  const showPlaces = useCallback(
    (places: readonly Place[]) =>
      setTarget({ keys: [...new Set(places.flatMap((place) => index.atPlace(place)))] }),
    [index],
  )
  const showFacts = useCallback(
    (facts: readonly Fact[]) =>
      setTarget({ keys: [...new Set(facts.flatMap((fact) => index.ofFact(fact)))] }),
    [index],
  )
  return { index, target, showPlaces, showFacts }
}
