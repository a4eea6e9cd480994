const edits =
  /改[写成为得动]|修改|写[得成清进入]|补充|补写|删[去除掉]|润色|精简|压缩篇幅|展开|扩写|扩充|合并|替换|换[成个]|语气|口吻|重写|重新写|概括|通顺|[更再](?:具体|正式|简洁|详细|明确|通俗)|[把将]/
const asks = /[?？]|多少|是否|[吗呢]$|哪[些个几]|为什么|为何|怎么回事|几[个项人次]/

/** Whether somebody who writes a report asks what the tables say, rather than for other words. */
export function asksSomething(text: string): boolean {
  return asks.test(text.trim()) && !edits.test(text)
}
