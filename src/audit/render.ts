import type { Sighting } from './rule.ts'

/** Puts a sighting's data into a message template: `{name}` is a datum, or the expected or actual value or the formula. */
export function render(template: string, sighting: Sighting): string {
  const { expected = '', actual = '', formula = '', data = {} } = sighting
  const known: Record<string, string> = { expected, actual, formula, ...data }
  return template.replace(/\{([a-z][a-zA-Z]*)\}/g, (slot, name: string) => known[name] ?? slot)
}
