/** What of an element's style decides over its words. */
export interface Shown {
  /** It is not there at all: a cell takes no column. */
  hidden: boolean
  /** It has its place, and its words are not seen. */
  invisible: boolean
  /** How its items are numbered, where the style says so. */
  list?: string
}

interface Rule {
  tag: string
  id: string
  classes: string[]
  declared: Declared
}

type Declared = Partial<Record<'display' | 'visibility' | 'mso-hide' | 'list', string>>
type Attributes = Record<string, string>

/** More rules that hide or number than any page has; the rest is not looked at. */
const RULES_LIMIT = 300

/** Reads the style sheets in a page, and says of its elements what they, or their own styles, do to the words. */
export function readHtmlStyles(html: string): (name: string, attributes: Attributes) => Shown {
  const rules = sheetsIn(html)
    .flatMap(readSheet)
    .slice(0, RULES_LIMIT)
    .sort((a, b) => weight(a) - weight(b))
  return (name, attributes) => {
    const { style = '', class: named = '', id = '' } = attributes
    const classes = named === '' ? [] : named.split(/\s+/)
    const declared: Declared = {}
    for (const rule of rules) {
      if (rule.tag !== '' && rule.tag !== name) continue
      if (rule.id !== '' && rule.id !== id) continue
      if (rule.classes.every((one) => classes.includes(one))) Object.assign(declared, rule.declared)
    }
    if (style !== '') Object.assign(declared, readDeclarations(style))
    const { display, visibility, list } = declared
    return {
      hidden: 'hidden' in attributes || display === 'none' || declared['mso-hide'] === 'all',
      invisible: visibility === 'hidden' || visibility === 'collapse',
      ...(list !== undefined && { list }),
    }
  }
}

/** Which of two rules holds where both speak of an element: the one that names it more closely, else the later. */
function weight({ tag, id, classes }: Rule): number {
  return (id === '' ? 0 : 1_000_000) + classes.length * 10 + (tag === '' ? 0 : 1)
}

/** What stands between `<style>` and its end; step by step, as a pattern of both would begin again at every tag. */
function sheetsIn(html: string): string[] {
  const sheets: string[] = []
  const [begins, ends] = [/<style/gi, /<\/style/gi]
  for (let found = begins.exec(html); found; found = begins.exec(html)) {
    const start = html.indexOf('>', found.index)
    ends.lastIndex = start
    const end = start < 0 ? undefined : ends.exec(html)?.index
    if (end === undefined) break
    // A sheet for the printer hides nothing from who reads the page.
    if (!/media\s*=\s*["']?\s*print\b/i.test(html.slice(found.index, start)))
      sheets.push(html.slice(start + 1, end))
    begins.lastIndex = end
  }
  return sheets
}

/** The rules of a sheet that hide or number something. What a sheet holds for other media, and rules of ancestors, it does not. */
function readSheet(sheet: string): Rule[] {
  const css = withoutComments(sheet)
  const rules: Rule[] = []
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    // `@import …;` may stand before them.
    const selectors = css.slice(at, open).split(';').at(-1)?.trim() ?? ''
    const atRule = selectors.startsWith('@')
    const end = atRule ? endOfBlock(css, open) : css.indexOf('}', open)
    if (end < 0) break
    const declared = atRule ? {} : readDeclarations(css.slice(open + 1, end))
    if (Object.keys(declared).length > 0)
      for (const selector of selectors.split(',')) {
        const rule = readSelector(selector.trim())
        if (rule) rules.push({ ...rule, declared })
      }
    at = end + 1
  }
  return rules
}

/** Where the braces that open at a place are closed. */
function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    else if (css[at] === '}' && --depth === 0) return at
  }
  return -1
}

function withoutComments(css: string): string {
  const parts = css.split('*/').map((part) => {
    const start = part.indexOf('/*')
    return start < 0 ? part : part.slice(0, start)
  })
  return parts.join(' ').replace(/<!--|-->/g, ' ')
}

/** “td.a.b”, “#c”; undefined where an element's ancestors, place or state count. */
function readSelector(selector: string): Omit<Rule, 'declared'> | undefined {
  const [, tag = '', rest = ''] = /^([a-z][\w-]*|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i.exec(selector) ?? []
  if (tag === '' && rest === '') return undefined
  const names = rest.match(/[.#][^.#]+/g) ?? []
  const named = (sign: string) => names.filter((name) => name.startsWith(sign)).map((name) => name.slice(1))
  return { tag: tag === '*' ? '' : tag.toLowerCase(), id: named('#')[0] ?? '', classes: named('.') }
}

function readDeclarations(text: string): Declared {
  const declared: Declared = {}
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim()
    if (name === 'display' || name === 'visibility' || name === 'mso-hide') declared[name] = value
    else if (name === 'list-style-type') declared.list = value
    else if (name === 'list-style') {
      // Beside the kind stand a place and a picture.
      const kind = value.split(/\s+/).find((word) => !/^(?:inside|outside|url\()/.test(word))
      if (kind) declared.list = kind
    }
  }
  return declared
}
