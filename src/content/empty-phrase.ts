import { concreteWords, emptyOpenings } from '../form/index.ts'
import type { ContentRule } from './rule.ts'
import { excerpt } from './sentences.ts'

const marker = /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[一二三四五六七八九十]是)/

/** A sentence that resolves on something and says nothing of what, how, who or when. */
export const emptyPhrase: ContentRule = {
  id: 'empty-phrase',
  severity: 'warning',
  title: '空话',
  find({ ordinal, text: whole, sentences }, { ledger, tableWords }) {
    const names = [...ledger.indicators, ...ledger.projects].map(({ name }) => plain(name))
    const known = names.filter((name) => name.length >= 3)
    return sentences
      .filter(({ text, end }) => {
        const said = plain(text)
        // “（二）资源保护持续加强。” opens a paragraph that goes on to say it.
        if (marker.test(said) && /[^\n]/.test(whole[end] ?? '')) return false
        const opening = emptyOpenings.exec(said)
        if (!opening || isConcrete(said) || known.some((name) => said.includes(name))) return false
        // A goal of the tables is quoted as it stands there.
        const phrase = /^[^，；。、]*/.exec(said.slice(opening.index))?.[0] ?? ''
        return !tableWords().includes(phrase)
      })
      .map(({ text }) => ({
        message: `${ordinal}“${excerpt(text)}”没有具体内容，请写明做什么、怎么做、由谁做、何时完成。`,
        actual: excerpt(text),
      }))
  },
}

function isConcrete(said: string): boolean {
  return /[\d《【“"]/.test(said) || concreteWords.test(said)
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}
