import type { Unit } from '../../quantity/index.ts'

const people = new Set(['人', '名', '位', '人次', '名次', '人份'])

/** Counters that any kind of thing may take. */
const things = new Set(['个', '项'])

/** Whether a written unit can state a fact of the given unit. Facts of targets and actuals carry the unit of their cell. */
export function compatible(unit: Unit, fact: string): boolean {
  switch (unit.dimension) {
    case 'money':
      return fact === '万元' || fact === '元'
    case 'rate':
      return fact === '%'
    case 'points':
      return fact === '个百分点'
    case 'ratio':
      return fact === '倍' || fact === '%'
    case 'score':
      return fact === '分'
    case 'area':
      return fact === 'm²'
    case 'people':
      return people.has(fact) || fact === '个'
    case 'none':
      return true
    case 'count':
      return (
        fact === unit.name ||
        (things.has(fact) && things.has(unit.name)) ||
        (fact === '' ? false : stem(fact) === stem(unit.name)) ||
        (unit.name === '个' && fact === '人')
      )
  }
}

/** 场次 and 场, 批次 and 批 count the same; 人次 and 人 do not. */
function stem(unit: string): string {
  return unit.length > 1 && unit.endsWith('次') && !people.has(unit) ? unit.slice(0, -1) : unit
}
