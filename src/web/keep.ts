/**
 * What the user typed and has not handed in yet, kept for this browser window. A full or forbidden storage loses the
 * safety net only, never the work on the page.
 */
export function keep(name: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(`tieout.${name}`, JSON.stringify(value))
  } catch {
    window.sessionStorage.removeItem(`tieout.${name}`)
  }
}

export function kept<Value>(name: string): Value | undefined {
  try {
    const text = window.sessionStorage.getItem(`tieout.${name}`)
    return text === null ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}

export function forget(name: string): void {
  window.sessionStorage.removeItem(`tieout.${name}`)
}
