/** Rows as text in columns; a Chinese character is two cells wide. The first column is set left, the others right. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const blank = ' '.repeat((widths[column] ?? 0) - width(cell))
          return column === 0 ? cell + blank : blank + cell
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function width(text: string): number {
  return [...text].reduce((sum, unit) => sum + (unit >= '\u2e80' && unit <= '\uffe6' ? 2 : 1), 0)
}
