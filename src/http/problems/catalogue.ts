/**
 * Every problem that the service answers with: a stable code, its status, and its title. Portals act on the code; the
 * title says the same to a person.
 */
export const problems = {
  malformed_json: { status: 400, title: '请求正文不是合法的 JSON' },
  malformed_form: { status: 400, title: '请求正文不是合法的表单' },
  invalid_query: { status: 400, title: '查询参数有误' },
  invalid_cursor: { status: 400, title: '游标无效' },
  unauthorized: { status: 401, title: '未通过身份验证' },
  host_not_allowed: { status: 403, title: '本机模式只接受来自本机的访问' },
  origin_not_allowed: { status: 403, title: '不接受其他网站发起的修改' },
  not_found: { status: 404, title: '没有这个地址' },
  submission_not_found: { status: 404, title: '没有这份申报' },
  draft_not_found: { status: 404, title: '没有这份报告稿' },
  section_not_found: { status: 404, title: '报告稿中没有这一章' },
  method_not_allowed: { status: 405, title: '该地址不支持此请求方法' },
  file_of_another_submission: { status: 409, title: '文件属于另一份申报' },
  file_stale: { status: 409, title: '文件导出后内容已被修改' },
  version_stale: { status: 412, title: '内容已被修改' },
  payload_too_large: { status: 413, title: '请求正文过大' },
  file_too_large: { status: 413, title: '文件过大' },
  content_too_large: { status: 413, title: '内容过大，无法保存' },
  unsupported_media_type: { status: 415, title: '不支持的正文类型' },
  unsupported_file: { status: 415, title: '不支持的文件类型' },
  invalid_body: { status: 422, title: '请求内容不符合要求' },
  not_a_submission: { status: 422, title: '未识别出申报' },
  year_not_found: { status: 422, title: '未识别出评价年度' },
  unknown_rule_pack: { status: 422, title: '没有这个规则包' },
  file_unrecognised: { status: 422, title: '不是由本系统下载的报告' },
  report_not_found: { status: 422, title: '文件中没有报告' },
  broken_file: { status: 422, title: '文件已损坏' },
  encrypted_file: { status: 422, title: '文件已加密' },
  if_match_required: { status: 428, title: '修改须带版本' },
  internal_error: { status: 500, title: '服务内部错误' },
  auth_not_configured: { status: 503, title: '服务尚未配置身份验证' },
  identity_provider_unavailable: { status: 503, title: '身份提供方暂不可用' },
} as const

export type ProblemCode = keyof typeof problems
