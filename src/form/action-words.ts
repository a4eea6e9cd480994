/**
 * How prose says in verbs what a row of 附件1 pays for: 未购置公务用车, 没有出国. Alternatives of a pattern, by the id of the
 * row; the longer first.
 */
export const actionWords: readonly (readonly [id: string, words: string])[] = [
  [
    'vehicle-purchase',
    '(?:购置|新购置|新购|新增|购买|购入|添置|更新|新添)(?:及更新|和更新|或更新)?了?(?:过)?(?:任何)?(?:新的)?(?:公务用车|公务车辆|公务车|执法执勤用车|业务用车|公车|车辆|新车|车)|购车|买车|公务用车购置|公车购置|车辆购置',
  ],
  [
    'abroad',
    '(?:因公)?(?:临时)?出国(?:（境）|\\(境\\)|境)?|因公出访|出境|出访|(?:因公)?出国（?境）?(?:团组|考察)',
  ],
  ['reception', '公务接待|接待费'],
  ['actual-area', '楼堂馆所(?:建设|新建|完工|竣工|建成|项目|工程){0,3}'],
]
