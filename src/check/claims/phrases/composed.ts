import { topic } from './kinds.ts'

/** 全部为公务接待费, 均来自一般公共预算: the part named behind is the whole. */
export const composedTopic = topic('全均都皆', [
  ['composed', '(?:全部|全都|全|均|都|皆)(?:为|是|系|由|来自|来源于|属于|用于)'],
])
