import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { statelessCheckInputSchema } from '../../../../schemas/check-input.ts'
import { checkResultSchema } from '../../../../schemas/check-result.ts'
import { returnedReportSchema } from '../../../../schemas/returned-report.ts'
import { eitherBody } from '../../body.ts'
import { submissionParameters } from '../../parameters.ts'
import { json, jsonBody, problemResponses } from '../../responses.ts'

const tags = ['核对']

export const checkStored = createRoute({
  method: 'post',
  path: '/submissions/{id}/check',
  operationId: 'checkSubmission',
  summary: '以已录入的申报核对一份报告',
  description:
    '报告可以是 JSON 中的文字，也可以是由 GET /drafts/{draftId}/report.docx 下载、在 Word、WPS 或 LibreOffice 中修改后' +
    '交回的文件（multipart/form-data）。交回文件也是核对一份报告，不保存，所以用同一地址：答复是同样的核对结论（以 ' +
    'review 核对），另有从文件读出的报告全文 report 和与所导出的报告稿相比改动的数 changes。文件由其自带的编号辨认；' +
    '不是由本系统下载的、属于另一份申报的、导出后表格或报告稿已有新版本的，不予核对，此时仍可把文字以 JSON 提交。',
  tags,
  request: { params: submissionParameters, body: eitherBody('CheckInput', 'ReturnedFile') },
  responses: {
    200: json(
      z.union([checkResultSchema, returnedReportSchema]),
      '核对结论；交回文件时另有报告全文和改动的数（ReturnedReport）',
    ),
    ...problemResponses(400, 404, 409, 413, 415, 422),
  },
})

export const checkStateless = createRoute({
  method: 'post',
  path: '/check',
  operationId: 'check',
  summary: '核对一份报告，不保存任何内容',
  tags,
  request: { body: jsonBody(statelessCheckInputSchema) },
  responses: { 200: json(checkResultSchema, '核对结论'), ...problemResponses(400, 413, 415, 422) },
})
