import { clean } from './text.ts'

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make a line feed of it.
  '\r': '&#13;',
}

/** Text as it may stand in an element or, in quotes, in an attribute. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign)
}
