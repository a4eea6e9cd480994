import { Parser } from 'htmlparser2'
import { broken } from './errors.ts'

/** Deeper than any Office program nests. */
const DEPTH_LIMIT = 256

/** What is met in a part; names without their namespace's prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** The text of a part; Office writes UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (cause) {
    throw broken(cause)
  }
}

/**
 * Reads a part of an Office file in one pass. A document type is refused: Office writes none, and it is where entities
 * are declared. So is what is torn or nested without end.
 */
export function readXml(xml: string, { open, text, close }: XmlEvents): void {
  let depth = 0
  let opened = -1
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEPTH_LIMIT) throw broken()
        opened = parser.endIndex
        open?.(localName(name), withLocalNames(attributes))
      },
      ontext: (data) => text?.(data),
      onclosetag(name, implied) {
        if (implied && !(parser.endIndex === opened && xml.charAt(opened - 1) === '/')) throw broken()
        depth--
        close?.(localName(name))
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw broken()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  if (opened < 0) throw broken()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function withLocalNames(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] ??= value
  return local
}
