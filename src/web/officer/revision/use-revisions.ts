import { useCallback, useRef, useState } from 'react'
import type { Revision } from '../../../../schemas/revision.ts'
import { proposeRevision } from '../../api.ts'
import { asProblem, type ProblemError } from '../../problem-error.ts'
import type { DraftDesk } from '../use-draft.ts'

export type Decision = 'accepted' | 'dropped'

/** One instruction and what came of it. */
export interface Turn {
  number: number
  instruction: string
  revision?: Revision
  problem?: ProblemError
  /** What the officer decided, by section. */
  decided: Readonly<Record<string, Decision>>
}

export interface Revisions {
  turns: readonly Turn[]
  waiting: boolean
  /** Resolves to whether there is a reply. */
  propose(instruction: string): Promise<boolean>
  accept(turn: Turn, keys: readonly string[]): Promise<void>
  drop(turn: Turn, key: string): void
}

/** The talk about a report's wording. A proposal rests on what is stored, so that what is not stored yet goes first. */
export function useRevisions(desk: DraftDesk): Revisions {
  const [turns, setTurns] = useState<readonly Turn[]>([])
  const [waiting, setWaiting] = useState(false)
  const count = useRef(0)
  const update = useCallback((number: number, change: (turn: Turn) => Partial<Turn>) => {
    setTurns((before) => before.map((turn) => (turn.number === number ? { ...turn, ...change(turn) } : turn)))
  }, [])
  const decide = (turn: Turn, keys: readonly string[], decision: Decision) =>
    update(turn.number, ({ decided }) => ({
      decided: { ...decided, ...Object.fromEntries(keys.map((key) => [key, decision])) },
    }))

  async function propose(instruction: string): Promise<boolean> {
    setWaiting(true)
    try {
      if (desk.changed.length > 0 && !(await desk.save())) return false
      const number = ++count.current
      setTurns((before) => [{ number, instruction, decided: {} }, ...before])
      try {
        const revision = await proposeRevision(desk.draft.id, instruction)
        update(number, () => ({ revision }))
        return true
      } catch (error) {
        update(number, () => ({ problem: asProblem(error) }))
        return false
      }
    } finally {
      setWaiting(false)
    }
  }

  async function accept(turn: Turn, keys: readonly string[]): Promise<void> {
    const wanted = turn.revision?.proposal.sections.filter(({ key }) => keys.includes(key)) ?? []
    const stored = await desk.replace(Object.fromEntries(wanted.map(({ key, after }) => [key, after])))
    if (stored) decide(turn, keys, 'accepted')
  }

  return { turns, waiting, propose, accept, drop: (turn, key) => decide(turn, [key], 'dropped') }
}
