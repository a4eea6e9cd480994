import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'
import { end, gap, inside } from './parts.ts'

const { denial, beyond, below } = claimWords

/** 未超编, 超员, 满编, 空编: the staff against the establishment. */
export const establishmentTopic = topic('编员岗', [
  ['within-establishment', `${denial}(?:${beyond}${gap(8)}编制数?|超编|超员|满编超员)`],
  ['within-establishment', `编${gap(6)}${denial}(?:超过?|超出|突破)${end}`],
  ['within-establishment', `(?:控制)?(?<![不未没])在${gap(8)}编制${gap(4)}${inside}`],
  ['no-vacancies', `${denial}(?:空[编缺]|缺编|缺员|缺额)`],
  ['vacancies', `${denial}满[编员]|编制?${gap(6)}(?:${denial}(?:使用|用|占)[满足]|使用不足|未满)`],
  ['vacancies', '(?:存在|有|尚有|仍有)(?:少量|部分|一定)?(?:空[编缺]|缺额)|(?:处于|属于)?缺编|缺员|空编'],
  ['vacancies', `${below}${gap(4)}编制数?`],
  ['over-establishment', `${beyond}${gap(8)}编制数?(?!管理)|超编|超员`],
  ['no-vacancies', `编制?${gap(6)}(?:使用|用|占)满`],
  ['full-establishment', '满编|满员|满岗|与(?:核定)?编制数?(?:刚好|正好|完全)?(?:相等|一致|持平|相同)'],
])
