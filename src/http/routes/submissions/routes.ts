import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { factSchema } from '../../../../schemas/fact.ts'
import { findingSchema } from '../../../../schemas/finding.ts'
import { pageOf, pageQuerySchema } from '../../../../schemas/list.ts'
import { submissionRecordSchema, submissionSummarySchema } from '../../../../schemas/submission.ts'
import { eitherBody } from '../../body.ts'
import { ifMatchRequired } from '../../etag.ts'
import { ifMatchHeader, submissionParameters } from '../../parameters.ts'
import { json, problemResponses, versioned } from '../../responses.ts'

const tags = ['申报']

const submissionBody = eitherBody('SubmissionInput', 'SubmissionFile')

export const createSubmission = createRoute({
  method: 'post',
  path: '/submissions',
  operationId: 'createSubmission',
  summary: '录入申报',
  tags,
  request: { body: submissionBody },
  responses: {
    201: {
      ...versioned(submissionRecordSchema, '已录入；每个非空单元格都在 submission 或 leftovers 中'),
      headers: {
        ETag: { description: '版本', schema: { type: 'string' } },
        Location: { description: '申报的地址', schema: { type: 'string' } },
      },
    },
    ...problemResponses(400, 413, 415, 422),
  },
})

export const listSubmissions = createRoute({
  method: 'get',
  path: '/submissions',
  operationId: 'listSubmissions',
  summary: '列出申报，新录入的在前',
  tags,
  request: {
    query: pageQuerySchema.extend({
      year: z.coerce.number().int().optional().meta({ description: '评价年度' }),
      q: z.string().trim().max(200).optional().meta({ description: '单位名称中的文字' }),
    }),
  },
  responses: { 200: json(pageOf(submissionSummarySchema), '一页申报'), ...problemResponses(400) },
})

export const readSubmission = createRoute({
  method: 'get',
  path: '/submissions/{id}',
  operationId: 'readSubmission',
  summary: '读取申报的最新版本',
  tags,
  request: { params: submissionParameters },
  responses: { 200: versioned(submissionRecordSchema, '申报'), ...problemResponses(404) },
})

export const replaceSubmission = createRoute({
  method: 'put',
  path: '/submissions/{id}',
  operationId: 'replaceSubmission',
  summary: '修改申报，产生新版本',
  tags,
  middleware: ifMatchRequired,
  request: { params: submissionParameters, headers: ifMatchHeader, body: submissionBody },
  responses: {
    200: versioned(submissionRecordSchema, '新版本'),
    ...problemResponses(400, 404, 412, 413, 415, 422, 428),
  },
})

export const listFacts = createRoute({
  method: 'get',
  path: '/submissions/{id}/facts',
  operationId: 'listFacts',
  summary: '申报的全部事实：表中的，和由其推算的',
  tags,
  request: { params: submissionParameters },
  responses: {
    200: json(z.strictObject({ facts: z.array(factSchema) }), '事实'),
    ...problemResponses(404),
  },
})

export const listFindings = createRoute({
  method: 'get',
  path: '/submissions/{id}/findings',
  operationId: 'listFindings',
  summary: '申报的审核发现',
  tags,
  request: { params: submissionParameters },
  responses: {
    200: json(z.strictObject({ findings: z.array(findingSchema) }), '审核发现'),
    ...problemResponses(404),
  },
})
