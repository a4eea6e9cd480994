import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { draftSchema } from '../../../../schemas/draft.ts'
import { draftEventSchema } from '../../../../schemas/draft-event.ts'
import { draftInputSchema, sectionInputSchema } from '../../../../schemas/draft-input.ts'
import { pageOf, pageQuerySchema } from '../../../../schemas/list.ts'
import { ifMatchRequired } from '../../etag.ts'
import {
  draftParameters,
  idempotencyKeyHeader,
  ifMatchHeader,
  submissionParameters,
  versionQuery,
} from '../../parameters.ts'
import { json, jsonBody, problemResponses, versioned } from '../../responses.ts'
import { docxType } from './docx-type.ts'

const tags = ['报告']

export const createDraft = createRoute({
  method: 'post',
  path: '/submissions/{id}/drafts',
  operationId: 'createDraft',
  summary: '撰写报告',
  description:
    '以 Accept: text/event-stream 请求时，边写边发：section 为写出的章节（核对之前 checked 为 false），' +
    'progress 为进度，最后一个事件为 draft（报告稿）或 error（problem）。' +
    '大模型写出并通过核对的章节随即保存：连接中断或服务重启后重发同一请求，已完成的章节不再重写。' +
    '带 Idempotency-Key 重发时，已写成的报告稿原样返回，不再另写一份。',
  tags,
  request: {
    params: submissionParameters,
    headers: idempotencyKeyHeader,
    body: { content: { 'application/json': { schema: draftInputSchema } } },
  },
  responses: {
    200: {
      description: '撰写过程',
      content: { 'text/event-stream': { schema: draftEventSchema } },
    },
    201: {
      ...versioned(draftSchema, '报告稿；未通过核对的也保存，status 为 rejected'),
      headers: {
        ETag: { description: '版本', schema: { type: 'string' } },
        Location: { description: '报告稿的地址', schema: { type: 'string' } },
      },
    },
    ...problemResponses(400, 404, 413, 415, 422),
  },
})

export const listDrafts = createRoute({
  method: 'get',
  path: '/submissions/{id}/drafts',
  operationId: 'listDrafts',
  summary: '列出各报告稿的各版本，新的在前',
  tags,
  request: {
    params: submissionParameters,
    // A page of whole drafts is heavy: fewer of them than of other things.
    query: pageQuerySchema.extend({
      limit: z.coerce.number().int().min(1).max(20).default(20).meta({ description: '每页条数' }),
    }),
  },
  responses: { 200: json(pageOf(draftSchema), '一页报告稿'), ...problemResponses(400, 404) },
})

export const readDraft = createRoute({
  method: 'get',
  path: '/drafts/{draftId}',
  operationId: 'readDraft',
  summary: '读取报告稿',
  tags,
  request: { params: draftParameters, query: versionQuery },
  responses: { 200: versioned(draftSchema, '报告稿'), ...problemResponses(400, 404) },
})

export const replaceSection = createRoute({
  method: 'put',
  path: '/drafts/{draftId}/sections/{key}',
  operationId: 'replaceSection',
  summary: '修改一章，以 review 重新核对，产生新版本',
  tags,
  middleware: ifMatchRequired,
  request: {
    params: draftParameters.extend({ key: z.string().meta({ description: '章节编号' }) }),
    headers: ifMatchHeader,
    body: jsonBody(sectionInputSchema),
  },
  responses: {
    200: versioned(draftSchema, '新版本'),
    ...problemResponses(400, 404, 412, 413, 415, 422, 428),
  },
})

export const exportDraft = createRoute({
  method: 'get',
  path: '/drafts/{draftId}/report.docx',
  operationId: 'exportDraft',
  summary: '下载 Word 文件',
  description:
    '以申报的最新版本核对；未通过核对的报告在文件中标明。文件自带申报、报告稿的编号与版本及报告文字' +
    '（自定义 XML 部件和文档属性），改后可交 POST /submissions/{id}/check 核对。',
  tags,
  request: {
    params: draftParameters,
    query: versionQuery.extend({
      attachments: z.enum(['0', '1']).default('0').meta({ description: '1：报告前附各表' }),
      annotated: z.enum(['0', '1']).default('0').meta({
        description: '1：在报告的每个数上加批注，写明所依据的单元格或算式，有误的写明问题；有误的判断也加',
      }),
    }),
  },
  responses: {
    200: {
      description: 'Word 文件',
      content: { [docxType]: { schema: { type: 'string' as const, contentMediaType: docxType } } },
    },
    ...problemResponses(400, 404),
  },
})
