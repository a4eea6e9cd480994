export { type CellValue, type Comparison, readCell } from './cell.ts'
export { Decimal, decimal, equal, HUNDRED, ONE, percentage, powerOfTen, round, sum, ZERO } from './decimal.ts'
export { fold } from './fold.ts'
export {
  chineseNumerals,
  isChineseNumeral,
  lastPlace,
  type Numeral,
  readArabic,
  readChinese,
  readNeighbours,
} from './number.ts'
export { type Dimension, multiplierOf, noUnit, readUnit, type Unit, unitNamed } from './unit.ts'
export { writeAmount, writePercentage, writePlain } from './write.ts'
