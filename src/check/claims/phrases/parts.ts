/** Pieces of the patterns of several topics. */

/** Some words of the same clause, as few as do. */
export const gap = (most: number) => `[^，。；：、（）0-9]{0,${most}}?`
export const inside = '(?:以内|之内|范围内|范围以内|范围之内|内|以下|之下|范围)'
export const end = '(?=[了的]?$)'
/** What may follow a thing without making it another: 出国费用. */
export const ending = '(?:费用|支出|费|开支|经费|活动|情况|事项|行为|任务|团组|安排|预算|计划){0,2}'
