/** Words that any project's name may hold: alone they tell none from another. The longer ones first. */
export const genericProjectWords = [
  '以奖代补资金',
  '工作经费',
  '专项经费',
  '业务经费',
  '运行经费',
  '专项资金',
  '补助资金',
  '补助经费',
  '补贴资金',
  '运行维护',
  '转移支付',
  '建设项目',
  '改造项目',
  '补助',
  '补贴',
  '建设',
  '改造',
  '维护',
  '工作',
  '工程',
  '专项',
  '经费',
  '资金',
  '项目',
  '支出',
]

/** A project's name without the general words at its end: 农村饮水 of 农村饮水专项资金, 业务 of 业务经费. */
export function withoutGenericWords(name: string): string {
  const word = genericProjectWords.find((one) => name.length > one.length && name.endsWith(one))
  return word ? withoutGenericWords(name.slice(0, -word.length)) : name
}
