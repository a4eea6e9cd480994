import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'

const { denial } = claimWords

/** 得满分, 未扣分, 有失分: scores against points. 满分是10分 tells the points only. */
export const marksTopic = topic('分', [
  ['marks-lost', '(?:无一|没有一)[项个]?(?:项目|指标)?(?:得|获|拿)?[到了]?满分'],
  ['marks-lost', `${denial}(?:能)?(?:得|获|拿|评)?到?了?满分|(?:(?<!没)有|存在|被|有所)(?:扣分|失分|丢分)`],
  ['full-marks', `${denial}(?:被|有)?(?:扣分|失分|丢分|扣减分数)|一分[未没不](?:曾|有)?[丢扣失]`],
  ['marks-lost', '[丢扣失]了分|(?<=指标|率|项|度|均|被|都|此)(?:扣|失|丢)分$'],
  ['full-marks', '(?<![离较比距])(?:得|获得|获|为|拿到|拿|评)了?满分(?!值)'],
  [
    'full-marks',
    '(?<![离较比距][^，。；]{0,4})(?<![（(])满分(?!值|[0-9０-９]|[是为有]?[一二三四五六七八九十]|[是为][0-9])',
  ],
])
