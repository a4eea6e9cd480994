/** What a sentence of a report may not hold, with what the model is told. */
const rules: [pattern: RegExp, message: string][] = [
  [/[*_#`]{2,}|^#|`|\|.*\|/m, '含有 Markdown 记号，请改为普通文字。'],
  [/【(?!待补充：)[^】]*】/, '【】只用于【待补充：提示】。'],
  [/<[^>]*>/, '含有尖括号标记，请删去。'],
  [/(?:作为|我是)(?:一个|一名)?(?:人工智能|AI|语言模型|大模型)/i, '不要写与报告无关的话。'],
]

export function styleFindings(text: string): string[] {
  return rules.flatMap(([pattern, message]) => {
    const found = pattern.exec(text)
    return found ? [`“${found[0].slice(0, 40)}”${message}`] : []
  })
}
