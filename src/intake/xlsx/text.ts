import { readXml } from '../office/xml.ts'

/** The shared strings of a workbook, in their order; runs of one string joined, how to pronounce it left out. */
export function readStrings(xml: string | undefined): string[] {
  const strings: string[] = []
  if (xml === undefined) return strings
  const reader = new StringReader()
  readXml(xml, {
    open: (name) => reader.open(name),
    text: (text) => reader.take(text),
    close(name) {
      reader.close(name)
      if (name === 'si') strings.push(reader.finish())
    },
  })
  return strings
}

/** Gathers the text of one string, shared or in its cell. */
export class StringReader {
  private text = ''
  private inText = false
  private spoken = false

  open(name: string): void {
    if (name === 't') this.inText = true
    else if (name === 'rPh') this.spoken = true
  }

  take(text: string): void {
    if (this.inText && !this.spoken) this.text += text
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'rPh') this.spoken = false
  }

  /** What was gathered, and begins again. */
  finish(): string {
    const text = unescapeSigns(this.text)
    this.text = ''
    return text
  }
}

/** Signs that XML cannot hold are written `_x000D_`. */
export function unescapeSigns(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
