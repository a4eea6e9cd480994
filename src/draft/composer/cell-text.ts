/** Text from cells is data: it is put on one line, and nothing in it can pass for one of our own gaps. */

const inlineMarker =
  /(^|[\n。；;])[\s]*(?:目标\s*[\d一二三四五六七八九十]{1,2}\s*[:：.．、]?|\d{1,2}\s*[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*/g

/** A cell's words in one line, without punctuation at the end. */
export function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, '')
    .replace(/[０-９．％Ａ-Ｚａ-ｚ]/g, (unit) => unit.normalize('NFKC'))
    .replace(/[\t\r\u3000 ]+/g, ' ')
    .replaceAll('【', '〔')
    .replaceAll('】', '〕')
    .trim()
    .replace(/[。；;，,、：:.]+$/, '')
}

/** A cell's words as one clause of a longer sentence: its own full stops become commas. */
export function clause(text: string, limit: number): string {
  return plain(shortened(plain(text), limit)).replace(/[。；;]/g, '，')
}

/** The numbered points of a cell (目标1：…；目标2：…), each without its number; a bare number says nothing. */
export function points(text: string): string[] {
  return text
    .replace(inlineMarker, '$1\n')
    .split('\n')
    .map(plain)
    .filter((point) => /[\u4e00-\u9fff]/.test(point))
}

/** Shortens at the last sentence end, else at the last comma, within the limit. Never cuts through a figure. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  for (const ends of ['。；;！？', '，、']) {
    for (let index = limit - 1; index > 0; index--) {
      if (!ends.includes(text[index] as string)) continue
      if (/\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue
      return text.slice(0, index)
    }
  }
  return ''
}

/** The name of an indicator or project in a sentence. */
export function nameText(text: string): string {
  return plain(text.replace(/\s+/g, ''))
}

/** “预期目标已完成” says that something was done and not what. */
export function isEmptyPhrase(text: readonly string[]): boolean {
  const whole = plain(text.join(''))
  return (
    whole.length <= 14 &&
    /^(?:预期|年度|各项|绩效|总体|目标|任务|均|已|全部|按期|按时|如期|顺利|圆满|基本)*(?:完成|实现|达成|达到)[了]?$/.test(
      whole,
    )
  )
}
