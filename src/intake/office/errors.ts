import { IntakeError } from '../error.ts'

/** What may be wrong with an Office file, in the same words wherever it is noticed. */

export function broken(cause?: unknown): IntakeError {
  return new IntakeError(
    'broken_file',
    '文件已损坏或不完整，无法打开。请用 Word、Excel 或 WPS 重新另存后再上传。',
    cause,
  )
}

export function encrypted(): IntakeError {
  return new IntakeError('encrypted_file', '文件设有打开密码，无法读取。请取消密码另存后再上传。')
}

export function tooLargeUnpacked(): IntakeError {
  return new IntakeError('file_too_large', '文件解压后过大，无法读取。请只保留申报表格和报告。')
}
