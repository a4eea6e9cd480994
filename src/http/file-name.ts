const reserved = /[\\/:*?"<>|\p{Cc}]/gu

/** A download with a Chinese name (RFC 6266, RFC 8187), and a plain one for whoever cannot read that. */
export function attachmentNamed(name: string, plain: string): string {
  const encoded = encodeURIComponent(name.toWellFormed().replace(reserved, ''))
  const strict = encoded.replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${strict}`
}
