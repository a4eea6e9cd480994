import type { CellReference } from '../../schemas/prose-reading.ts'
import type { Open } from './settle.ts'

/** How a question about a figure is put to the officer. */
export function questionAbout({ doubt }: Open, figure: string, cells: readonly CellReference[]): string {
  const names = cells.map(({ label, place }) => `${place.attachment}“${label}”`).join('、')
  switch (doubt) {
    case 'inexact':
      return `“${figure}”不是确数，没有填入${names}。请填写准确的数。`
    case 'unit':
      return `“${figure}”的单位不明或过粗，没有填入${names}。请核对后填写。`
    case 'column':
      return cells.length > 1
        ? `“${figure}”没有写明是哪一栏，可能是${names}。请核对后填写。`
        : `不能确定“${figure}”就是${names}：是预算、决算还是上年，没有写明。请核对后填写。`
    case 'subject':
      return `不能确定“${figure}”说的是不是${names}。请核对后填写。`
    case 'year':
      return `不能确定评价年度，因而不能确定“${figure}”是不是${names}。请核对年度后填写。`
    case 'differs':
      return `${names}在文中前后不一：此处为“${figure}”。请核对后填写。`
  }
}

export const noUnit = '文中没有写明预算单位名称，请补填。'

/** Asked where the year was taken for granted. */
export function uncertainYear(year: number): string {
  return `文中没有写明评价年度，暂按${year}年度。请核对。`
}

export function tooLong(limit: number): string {
  return `文字过长，只从前${limit}字中读取数据；其余原样保留，请自行核对填写。`
}
