import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'
import { end, gap } from './parts.ts'

const { beyond, denial, goal, goalBefore, inYear, wholly, ended, dealtWith, enough, timeLimit } = claimWords

const aim = `${goalBefore}${goal}`
/** The name of a task, which is no general word for all of them: 护栏安装任务. */
const namedTask = `(?!了|${aim}${end})[^，。；：、（）0-9的]{2,9}?(?:任务|目标|计划|指标)${end}`
const inTime =
  '(?:按期|按时|如期|准时|按(?:规定|约定|计划|要求|合同)的?(?:时间|时限|期限)|按(?:规定|约定|计划|要求|合同)?的?(?:节点|工期|进度))'
/** 达到90%以上的: the goal may be told by its figure. */
const figured = '(?:[^，。；：、（）的]{0,8}[0-9０-９%％][^，。；：、（）的]{0,6}的)?'

/** 未完成, 未达标, 未按期完工: looked for before what is done. */
export const missedTopic = topic('未没无不晚迟逾延误差距', [
  [
    'all-done',
    `(?:无|没有|并无|无一|不存在)(?:一项|一个|任何|哪项|项|个)?(?:绩效)?(?:指标|目标|任务)?(?:未|没有|没|不)(?:能)?(?:按期|按时|如期)?(?:完成|达标|达到|实现)(?:(?:${aim})?的?(?:绩效)?(?:指标|目标|任务|事项))?`,
  ],
  ['on-time', `${denial}(?:逾期|超期|延期|拖期|误期|推迟)`],
  [
    'late',
    `${denial}(?:能)?${inTime}${gap(3)}(?:${ended}|${end})|${denial}(?:能)?(?:赶上|赶在|在)[^，。；：、（）]{0,14}?${timeLimit}(?:要求)?`,
  ],
  ['missed', `${denial}(?:全部|完全|能)?(?:达到|完成|实现|达成)了?(?:${figured}${aim}(?!率)|${end})`],
  ['named-missed', `${denial}(?:全部|完全|能)?(?:完成|实现)了?${namedTask}`],
  ['missed', `(?:不|没有|未能?|尚未)达标|[未没][达到]${aim}|未达预期`],
  ['missed', `(?:没有|没能|未能|未|没)${enough}`],
  ['missed', `[与距离较和]${aim}${gap(4)}(?<![没无])有${gap(3)}(?:差距|距离)`],
  ['not-every-one', `${denial}(?:能)?(?:${wholly}|及时)(?:${inTime}|及时|依法|得到)?${dealtWith}`],
])

/** 早于时限, 晚于时限, 按期完工: looked for when what was denied has been. */
export const punctualTopic = topic('期时早晚迟限前滞', [
  [
    'late',
    `(?:晚于|${beyond})[^，。；：、（）]{0,14}?(?:${timeLimit}|目标时间|要求时间)|晚于[^，。；：、（）]{0,14}?(?:目标|要求)|(?:较|比)${gap(8)}${timeLimit}${gap(3)}(?:晚|迟|推迟|滞后|延后)`,
  ],
  ['late', `(?:逾期|超期|延期|拖期|误期|推迟|延迟)(?:${ended}|${end})|${ended}(?:滞后|推迟|延迟|延误)${end}`],
  [
    'on-time',
    `早于[^，。；：、（）]{0,14}?(?:${timeLimit}|目标|要求)|(?:较|比)${gap(8)}${timeLimit}${gap(3)}(?:早|提前)`,
  ],
  [
    'on-time',
    `(?<![不未没])赶在[^，。；：、（）]{0,10}?${timeLimit}${gap(3)}前|(?<![不未没])在${gap(6)}${timeLimit}(?:以内|之内|内|之前|前)`,
  ],
  ['on-time', `(?:${inTime}|提前)${gap(3)}${ended}(?!率|${goalBefore}${goal})|${inTime}${end}`],
])

/** 全部完成, 达到目标值, 超额完成: rows of the tables against their targets. */
export const doneTopic = topic('标成到现结解格案及过改兑处务划发期求值', [
  ['at-least-target', `(?:不|未|没有)(?:低于|少于|小于)${aim}`],
  ['at-most-target', `(?:不|未|没有|没)(?:高于|大于|多于|超过|超出)了?${aim}(?!完成率)`],
  ['above-target', `(?<![或不未没有])(?:高于|大于|多于|超过|超出)了?${aim}(?!完成率)`],
  ['above-target', `(?:较|比)${aim}${gap(2)}(?:要|还|略)?[高多大]了?${end}`],
  ['below-target', `(?:不足|不到)${aim}`],
  ['below-target', `(?<![不未没有])(?:低于|少于|小于|不及)了?${aim}`],
  ['below-target', `(?:较|比)${aim}${gap(2)}(?:要|还|略)?[低少小]了?${end}`],
  ['at-target', `(?:等于|持平于)${aim}${end}|[与和]${aim}(?:相等|持平|一致|相同)${end}`],
  ['at-least-target', `在${aim}(?:以上|之上)`],
  ['below-target', `在${aim}(?:以下|之下)`],
  ['better', `(?:优于|好于|超额完成|超额实现)了?(?:${aim}|${end})`],
  ['named-done', `${inYear}(?:完成|实现)了?(?:全部|年度|全年)?${namedTask}`],
  ['not-every-one', `(?:未|没有|没)(?:${wholly})(?:得到)?${dealtWith}`],
  [
    'every-one',
    `(?:${wholly}|均已|均)(?:按期|按时|及时|依法|已|得到){0,2}(?:规范|妥善|有效|安全)?${dealtWith}`,
  ],
  [
    'all-done',
    `(?:均|都|已|全部|全面|圆满|顺利|如期|按期|按时|按计划|悉数|个个|尽数|较好地?){1,3}(?:完成|实现|达成|达标|达到|建成)(?!率)(?:了)?(?:或超过)?(?:${aim})?`,
  ],
  ['reached', `${inYear}(?:达到|完成|实现|达成|符合|满足)(?:了|或超过|或优于)?${figured}${aim}(?!的?[0-9])`],
  ['all-done', `(?:均|都|全部|如数)[^，。；：、（）0-9不未没基大部]{0,4}?(?:完成|建成)了?${end}`],
  ['reached', `(?<=指标|目标|任务)[均已都]{0,2}(?:完成|达成|实现)了?${end}`],
  ['reached', `^(?:已|已经|均|都)?(?:完成|达到|达成)了?$`],
  ['reached', `(?:已)?达标(?!率)|${enough}了(?:${aim}|${end})`],
])
