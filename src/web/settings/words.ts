import type { Health } from '../../../schemas/health.ts'

type Way = NonNullable<NonNullable<Health['endpoint']>['way']>

/** How it stands with a language model. */
export const stateWords: Record<Health['model'], string> = {
  none: '未配置大模型：报告由规则撰写，提问由规则回答，内容不离开本机。',
  off: '本部署已关闭大模型（LLM_ALLOW=none）：报告由规则撰写，提问由规则回答。',
  invalid: '大模型的配置有误，未启用；请由管理员核对环境变量。报告由规则撰写。',
  configured: '已配置大模型：每一章先经核对，不能通过的由规则撰写。',
}

/** How the endpoint is made to answer in a structure. */
export const wayWords: Record<Way, string> = {
  schema: '按 JSON Schema 严格约束',
  object: 'JSON 对象，结构写在提示词中',
  tool: '工具调用',
  prompt: '仅靠提示词',
}

/** Why an endpoint is of no use. */
export const failureWords: Readonly<Record<string, string>> = {
  unreachable: '连接不上',
  unauthorized: '密钥无效',
  forbidden: '没有权限或额度',
  'not-found': '没有这个地址或模型',
  busy: '请求过多，请稍后再试',
  'server-error': '端点出错',
  timeout: '超时',
  cut: '连接中断',
  garbled: '回复无法识别',
}
