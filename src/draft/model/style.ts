/** What a report may not hold, with what the model is told. */
const rules: [pattern: RegExp, message: string][] = [
  [/[*_#`]{2,}|^#|`|\|.*\|/m, '含有 Markdown 记号，请改为普通文字。'],
  [/【(?!待补充：)[^】]*】/, '【】只用于【待补充：提示】。'],
  [/<[^>]*>/, '含有尖括号标记，请删去。'],
  [/(?:作为|我是)(?:一个|一名)?(?:人工智能|AI|语言模型|大模型)/i, '不要写与报告无关的话。'],
  [/(?![\n])[\p{Cc}\p{Cf}\p{Co}\p{Cn}�]/u, '含有乱码或不可见字符，请删去。'],
  [/〔(?:姓名|号码)\d*〕/, '不是表内文字中的代号，请照抄或删去。'],
  [
    /进一步(?:加强|强化|提高认识|加大力度)|高度重视|切实(?:加强|提高)|狠抓落实|取得(?:了)?(?:显著|明显|良好)(?:成效|效果)|得到(?:了)?(?:一致|广泛|充分)好评|圆满完成/,
    '是没有内容的套话，请改写为具体的事实或做法。',
  ],
]

/** Shortest run of the instructions that is taken for a quotation of them. */
const QUOTED = 16

/** What is wrong with a text in itself: marks, other languages, phrases that say nothing, the instructions themselves. */
export function styleFindings(text: string, instructions: string): string[] {
  const found = rules.flatMap(([pattern, message]) => {
    const found = pattern.exec(text)
    return found ? [`“${found[0].slice(0, 40)}”${message}`] : []
  })
  const foreign = text.split(/[。！？；\n]/).find(isForeign)
  return [
    ...found,
    ...(foreign ? [`“${foreign.trim().slice(0, 40)}”不是中文，请用中文书写。`] : []),
    ...(quotes(text, instructions) ? ['不要把写作要求写进报告。'] : []),
  ]
}

/** Whether a sentence is not Chinese: more letters of other scripts than Chinese characters. Names of products are few. */
function isForeign(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? []
  const chinese = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length
  return letters.length - chinese > 12 && chinese < (letters.length - chinese) / 2
}

function quotes(text: string, instructions: string): boolean {
  const lines = instructions.split(/[。；\n]/).map((line) => line.replace(/^\d+\.\s*/, '').trim())
  return lines.some((line) => line.length >= QUOTED && text.includes(line.slice(0, QUOTED)))
}
