import type { Item } from './item.ts'

/** 楼堂馆所. */
export const buildingsItems: Item[] = [
  {
    id: 'approved-area',
    label: '批复规模',
    words: ['批复规模', '批复面积', '批复建筑面积', '批准规模', '批准面积', '批复建设规模'],
    columnOf: { item: 'actual-area', stage: 'target' },
    unit: 'm²',
    cells: { final: 'basic.buildings.approved-area' },
  },
  {
    id: 'actual-area',
    label: '实际规模',
    words: ['实际规模', '实际建筑面积', '实际面积', '实际建设规模', '建成面积', '实际建成面积'],
    columnOf: { item: 'actual-area', stage: 'final' },
    unit: 'm²',
    cells: { final: 'basic.buildings.actual-area' },
    quota: 'approved-area',
  },
  {
    id: 'area-rate',
    label: '规模控制率',
    words: ['规模控制率', '建设规模控制率'],
    unit: '%',
    cells: { final: 'basic.buildings.area-rate' },
  },
  {
    id: 'budget-investment',
    label: '预算投资',
    words: ['预算投资', '概算投资', '投资概算', '投资预算', '批复投资', '概算总投资', '计划投资', '概算'],
    columnOf: { item: 'actual-investment', stage: 'initial' },
    unit: '万元',
    cells: { final: 'basic.buildings.budget-investment' },
  },
  {
    id: 'actual-investment',
    label: '实际投资',
    words: ['实际投资', '实际完成投资', '决算投资', '实际总投资', '完成投资'],
    columnOf: { item: 'actual-investment', stage: 'final' },
    unit: '万元',
    cells: { final: 'basic.buildings.actual-investment' },
    quota: 'budget-investment',
  },
  {
    id: 'investment-rate',
    label: '投资概算控制率',
    words: ['投资概算控制率', '概算控制率', '投资控制率'],
    unit: '%',
    cells: { final: 'basic.buildings.investment-rate' },
  },
]
