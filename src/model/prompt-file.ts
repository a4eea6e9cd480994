/** A prompt as its Markdown file has it: front matter for the code, the rest for the model. */
export interface PromptFile {
  /** Ids of the facts that it is given, `*` standing for any part of an id. */
  facts: string[]
  /** Which texts of the tables it is given. */
  texts: string[]
  maxTokens: number
  version: string
  body: string
}

export function readPrompt(file: string): PromptFile {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'))
  if (!found) throw new Error('A prompt needs front matter')
  const [, head = '', body = ''] = found
  const entries = new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const
    }),
  )
  const list = (name: string) =>
    (entries.get(name) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== 'none')
  return {
    facts: list('facts'),
    texts: list('texts'),
    maxTokens: Number.parseInt(entries.get('maxTokens') ?? '0', 10),
    version: entries.get('version') ?? '0',
    body: body.trim(),
  }
}

/** Fills the `[[name]]` places of a prompt. What is filled in is not looked through for places again. */
export function fillPrompt(body: string, values: Readonly<Record<string, string>>): string {
  return body.replace(/\[\[([a-z]+)\]\]/g, (place, name: string) => values[name] ?? place)
}
