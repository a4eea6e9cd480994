export { attachmentKeys, type ReadCell, readCells } from './cells.ts'
export {
  asTimes,
  changeRate,
  type Derived,
  difference,
  mean,
  named,
  percentagePoints,
  perHead,
  pointsToHundred,
  ratio,
  signedSum,
  unitOf,
} from './derive.ts'
export { stageName } from './items.ts'
export type { Figure, FigureStage, Indicator, Ledger, LedgerItem, Project, ProseFigure } from './ledger.ts'
export { openLedger } from './open.ts'
export { projectLineName, projectLines, sameProject } from './project-items.ts'
