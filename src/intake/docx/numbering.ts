import { readXml } from '../office/xml.ts'
import { writeCounter } from './counters.ts'

/** Word's automatic numbering: the lists that a document declares, and the numbers of its paragraphs, counted as they come. */

/** What a paragraph, or its style, says of its number. */
export interface Numbered {
  list?: string
  level?: number
}

interface Level {
  format: string
  text: string
  start: number
  /** The level from which on it begins anew; 0 where it never does. Counted from 1. */
  restart: number
  decimalOnly: boolean
  style: string | undefined
}

interface List {
  abstract: string
  /** Where the list begins again at its first paragraph, by level. */
  starts: Map<number, number>
  levels: Map<number, Level>
}

const LEVELS = 9

export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Level>>()
  private readonly lists = new Map<string, List>()
  private readonly styleLinks = new Map<string, string>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()
  private readonly styles: Styles

  constructor(numberingXml: string | undefined, stylesXml: string | undefined) {
    this.styles = new Styles(stylesXml)
    if (numberingXml !== undefined) this.read(numberingXml)
  }

  private read(xml: string): void {
    let abstract = ''
    let list: List | undefined
    let level: Level | undefined
    let overridden: number | undefined
    readXml(xml, {
      open: (name, { abstractNumId = '', numId = '', ilvl, val = '' }) => {
        if (name === 'abstractNum') {
          abstract = abstractNumId
          this.abstracts.set(abstract, new Map())
        } else if (name === 'num') {
          list = { abstract: '', starts: new Map(), levels: new Map() }
          this.lists.set(numId, list)
        } else if (name === 'abstractNumId' && list) list.abstract = val
        else if (name === 'numStyleLink') this.styleLinks.set(abstract, val)
        else if (name === 'lvlOverride') overridden = Number(ilvl ?? 0)
        else if (name === 'startOverride') list?.starts.set(overridden ?? 0, Number(val))
        else if (name === 'lvl') {
          level = { format: 'decimal', text: '', start: 0, restart: -1, decimalOnly: false, style: undefined }
          const levels = list ? list.levels : this.abstracts.get(abstract)
          levels?.set(Number(ilvl ?? 0), level)
        } else if (level) setLevel(level, name, val)
      },
      close: (name) => {
        if (name === 'lvl') level = undefined
        else if (name === 'lvlOverride') overridden = undefined
        else if (name === 'num') list = undefined
      },
    })
  }

  /** The number of the next paragraph, as written before it; '' where it has none. */
  next(paragraph: Numbered, style: string | undefined): string {
    const inherited = this.styles.numbered(style)
    const id = paragraph.list ?? inherited.list
    const list = id === undefined ? undefined : this.lists.get(id)
    if (id === undefined || !list) return ''
    const [abstract, levels] = this.levelsOf(list)
    const index = paragraph.level ?? inherited.level ?? levelOfStyle(levels, this.styles.lineage(style)) ?? 0
    const level = list.levels.get(index) ?? levels.get(index)
    if (!level || index >= LEVELS) return ''
    const counts = this.counts.get(abstract) ?? []
    this.counts.set(abstract, counts)
    if (!this.begun.has(id)) {
      this.begun.add(id)
      for (const [overridden, start] of list.starts) counts[overridden] = start - 1
    }
    counts[index] = (counts[index] ?? level.start - 1) + 1
    for (let deeper = index + 1; deeper < LEVELS; deeper++) {
      const restart = levels.get(deeper)?.restart ?? -1
      if (restart < 0 || index < restart) counts[deeper] = undefined
    }
    return writeLevel(level, (other) => {
      const { format = 'decimal', start = 1 } = list.levels.get(other) ?? levels.get(other) ?? {}
      return writeCounter(level.decimalOnly ? 'decimal' : format, counts[other] ?? start)
    })
  }

  /** The levels of a list, which may be those of a style. */
  private levelsOf({ abstract }: List): [id: string, levels: Map<number, Level>] {
    const link = this.styleLinks.get(abstract)
    const linked = link === undefined ? undefined : this.lists.get(this.styles.numbered(link).list ?? '')
    const id = linked?.abstract ?? abstract
    return [id, this.abstracts.get(id) ?? new Map()]
  }
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === 'numFmt') level.format = value
  else if (name === 'lvlText') level.text = value
  else if (name === 'start') level.start = Number(value)
  else if (name === 'lvlRestart') level.restart = Number(value)
  else if (name === 'isLgl') level.decimalOnly = value !== '0' && value !== 'false'
  else if (name === 'pStyle') level.style = value
}

function levelOfStyle(levels: Map<number, Level>, styles: string[]): number | undefined {
  for (const [index, { style }] of levels) if (style !== undefined && styles.includes(style)) return index
  return undefined
}

/** `%1、` with its counters; the sign of a bullet says nothing, and is often one of a font of its own. */
function writeLevel({ format, text }: Level, counter: (level: number) => string): string {
  if (format === 'bullet') return ''
  const number = text.replace(/%([1-9])/g, (_, level: string) => counter(Number(level) - 1))
  return number === '' || /[、。．，：）)】》〉\s]$/.test(number) ? number : `${number} `
}

/** What the paragraph styles of a document say of numbers, each with those that it is based on. */
class Styles {
  private readonly own = new Map<string, Numbered & { base?: string }>()
  private standard: string | undefined

  constructor(xml: string | undefined) {
    let style: (Numbered & { base?: string }) | undefined
    if (xml === undefined) return
    readXml(xml, {
      open: (name, { styleId = '', type, default: standard, val = '' }) => {
        if (name === 'style') {
          style = {}
          this.own.set(styleId, style)
          if (type === 'paragraph' && (standard === '1' || standard === 'true')) this.standard = styleId
        } else if (name === 'basedOn' && style) style.base = val
        else if (name === 'numId' && style) style.list = val
        else if (name === 'ilvl' && style) style.level = Number(val)
      },
      close: (name) => {
        if (name === 'style') style = undefined
      },
    })
  }

  /** A style and those that it is based on, nearest first. */
  lineage(id: string | undefined): string[] {
    const ids: string[] = []
    for (
      let next = id ?? this.standard;
      next !== undefined && ids.length < 20;
      next = this.own.get(next)?.base
    )
      ids.push(next)
    return ids
  }

  numbered(id: string | undefined): Numbered {
    const styles = this.lineage(id).map((one) => this.own.get(one))
    const list = styles.find((style) => style?.list !== undefined)?.list
    const level = styles.find((style) => style?.level !== undefined)?.level
    return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) }
  }
}
